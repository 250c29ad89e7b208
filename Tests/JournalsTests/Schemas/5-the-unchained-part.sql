PRAGMA application_id = 1347897172;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 journals and events');
INSERT INTO grdb_migrations VALUES('2 answers to commands');
INSERT INTO grdb_migrations VALUES('3 projections');
INSERT INTO grdb_migrations VALUES('4 heads of journals');
INSERT INTO grdb_migrations VALUES('5 the unchained part');
CREATE TABLE journals (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CONSTRAINT "a kind of journal"
    CHECK (kind IN ('order', 'account', 'after-sales-case', 'house')),
  name TEXT NOT NULL CONSTRAINT "a journal's id"
    CHECK (length(name) BETWEEN 1 AND 80 AND name NOT GLOB '*[^-A-Za-z0-9_.@+]*'),
  UNIQUE (kind, name)
) STRICT;
INSERT INTO journals VALUES(1,'order','1');
CREATE TABLE events (
  journal INTEGER NOT NULL REFERENCES journals (id),
  sequence INTEGER NOT NULL CONSTRAINT "an event's sequence" CHECK (sequence >= 1),
  recorded_at INTEGER NOT NULL,
  name TEXT NOT NULL CONSTRAINT "an event's name"
    CHECK (length(name) BETWEEN 1 AND 100 AND name NOT GLOB '*[^-A-Za-z0-9_.]*'),
  body TEXT NOT NULL CONSTRAINT "an event's body is JSON" CHECK (json_valid(body)),
  seal BLOB NOT NULL CONSTRAINT "an event's seal" CHECK (length(seal) = 32),
  PRIMARY KEY (journal, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO events VALUES(1,1,0,'opened','{"a":1}',X'7d95caf5a249545d26d253fa9c6f768d4582c726cb22169506cac2e88e945fbc');
INSERT INTO events VALUES(1,2,5,'closed','{"b":2}',X'52d741bee8764acccbade7855b4ba2fbf44bf9c47c4c05c131e8dc8c0e0cee73');
CREATE TABLE commands (
  key TEXT NOT NULL PRIMARY KEY CONSTRAINT "a command's key" CHECK (length(key) BETWEEN 1 AND 200),
  digest BLOB NOT NULL CONSTRAINT "a SHA-256" CHECK (length(digest) = 32),
  answer BLOB NOT NULL,
  recorded_at INTEGER NOT NULL,
  seal BLOB NOT NULL CONSTRAINT "an answer's seal" CHECK (length(seal) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO commands VALUES('k',X'9350872d712a127c494d7dc35e46b0bc9e62e288239708e581dfc3a1400154a4',X'61',5,X'277546102aa5b5309154694cbf46844e80699a8c0267e4430ea855baf830d59e');
CREATE TABLE projections (
  journal INTEGER PRIMARY KEY REFERENCES journals (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  form INTEGER NOT NULL,
  house TEXT NOT NULL,
  stage TEXT NOT NULL,
  mover TEXT NOT NULL,
  is_over INTEGER NOT NULL,
  client TEXT NOT NULL,
  specialist TEXT NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  words TEXT NOT NULL,
  outstanding INTEGER NOT NULL,
  currency TEXT NOT NULL,
  acts_from INTEGER,
  late_after INTEGER,
  deviation TEXT NOT NULL,
  version INTEGER NOT NULL,
  shown BLOB NOT NULL,
  seal BLOB NOT NULL CONSTRAINT "a seal" CHECK (length(seal) = 32)
) STRICT;
CREATE TABLE due (
  journal INTEGER NOT NULL REFERENCES journals (id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  last INTEGER NOT NULL,
  body BLOB NOT NULL,
  seal BLOB NOT NULL CONSTRAINT "a seal" CHECK (length(seal) = 32),
  PRIMARY KEY (journal, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE heads (
  journal INTEGER PRIMARY KEY REFERENCES journals (id),
  version INTEGER NOT NULL CONSTRAINT "a journal's version" CHECK (version >= 1),
  chain BLOB NOT NULL CONSTRAINT "a chain" CHECK (length(chain) = 32)
) STRICT;
INSERT INTO heads VALUES(1,2,X'08b49ec0a0adced51a637768718931a48b941c0f8ffde43f2358a4cc99f36a6e');
CREATE TABLE head (
  id INTEGER PRIMARY KEY CONSTRAINT "one head" CHECK (id = 1),
  workshop BLOB NOT NULL CONSTRAINT "a workshop" CHECK (length(workshop) = 16),
  commits INTEGER NOT NULL,
  journals INTEGER NOT NULL,
  events INTEGER NOT NULL,
  answers INTEGER NOT NULL,
  sum BLOB NOT NULL CONSTRAINT "a sum" CHECK (length(sum) = 32)
) STRICT;
INSERT INTO head VALUES(1,X'000102030405060708090a0b0c0d0e0f',1,1,2,1,X'bdb942bb5ec57347a9b5de8ff500202cbf66a6082bfc01856082f31cc904cded');
CREATE TABLE unchained_part (
  id INTEGER PRIMARY KEY CONSTRAINT "one entry" CHECK (id = 1),
  head TEXT NOT NULL
) STRICT;
INSERT INTO unchained_part VALUES(1,'1 000102030405060708090a0b0c0d0e0f 0 1 2 1 6d18629ba0f38544a7aaed3684ca64b15b45f45f68039c803dd34467e98c3e62 12cb49652b0b7357');
CREATE TRIGGER journals_are_not_changed BEFORE UPDATE ON journals
BEGIN SELECT RAISE(ABORT, 'journals are never changed'); END;
CREATE TRIGGER journals_are_not_removed BEFORE DELETE ON journals
BEGIN SELECT RAISE(ABORT, 'journals are never removed'); END;
CREATE TRIGGER events_follow_without_a_gap BEFORE INSERT ON events
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM events WHERE journal = NEW.journal)
BEGIN SELECT RAISE(ABORT, 'an event follows the last one of its journal'); END;
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
CREATE TRIGGER commands_are_answered_once BEFORE INSERT ON commands
WHEN EXISTS (SELECT 1 FROM commands WHERE key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a command is answered once'); END;
CREATE TRIGGER commands_are_not_changed BEFORE UPDATE ON commands
BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER commands_are_not_removed BEFORE DELETE ON commands
BEGIN SELECT RAISE(ABORT, 'answers are never removed'); END;
CREATE INDEX projections_by_name ON projections (kind, name, words, is_over, late_after, mover);
CREATE INDEX projections_by_stage ON projections (stage, name);
CREATE INDEX projections_by_client ON projections (client, name);
CREATE INDEX projections_by_specialist ON projections (specialist, name);
CREATE INDEX projections_by_number ON projections (series, number);
CREATE INDEX projections_that_act ON projections (kind, acts_from) WHERE acts_from IS NOT NULL;
CREATE INDEX projections_that_were_weighed ON projections (house, name) WHERE deviation <> '';
CREATE INDEX projections_by_money ON projections (kind, currency, outstanding);
CREATE INDEX due_by_time ON due (last, name, place);
CREATE INDEX messages ON events (recorded_at) WHERE name = 'message';
CREATE TRIGGER the_head_is_not_removed BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'the head is never removed'); END;
CREATE INDEX projections_by_house ON projections (kind, house, name);
CREATE INDEX projections_of_a_number ON projections (kind, number, name) WHERE series <> '';
CREATE TRIGGER the_unchained_part_is_not_changed BEFORE UPDATE ON unchained_part
BEGIN SELECT RAISE(ABORT, 'what earlier versions wrote is sealed once'); END;
CREATE TRIGGER the_unchained_part_is_not_removed BEFORE DELETE ON unchained_part
BEGIN SELECT RAISE(ABORT, 'what earlier versions wrote is sealed once'); END;
COMMIT;
