PRAGMA application_id = 1347897172;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 journals and events');
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
COMMIT;
