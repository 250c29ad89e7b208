"""Times commands in workshops of many orders beside the same command in an empty one: python3 Benchmarks/orders PROGRAM GENERATOR COUNT...

The workshops' orders stand at every step of their way (`make-sample-orders --spread`).

Each figure is a whole process, the best of several runs that take turns, so that other work on the machine disturbs
all of them alike. `check` reads everything and is run once.
"""
import pathlib, resource, shutil, subprocess, sys, tempfile, time

ROUNDS = 15


def run(program, words):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run([program, *words], capture_output=True, text=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: {done.stderr}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def commands(folder, order):
    at = ["--workshop", str(folder), "--as-of", "2026-03-18T10:00:00Z"]
    page = ["--limit", "50"]
    return {
        "order list, first page": ["order", "list", *page, *at],
        "order list, a later page": ["order", "list", *page, "--after", order, *at],
        "order list --search, nothing found": ["order", "list", *page, "--search", "zebra", *at],
        "order list --late": ["order", "list", *page, "--late", *at],
        "order list --stage quote-accepted": ["order", "list", *page, "--stage", "quote-accepted", *at],
        "order list --client": ["order", "list", *page, "--client", "Client 7", *at],
        "order list --number": ["order", "list", *page, "--number", "7", *at],
        "order list --house, nothing found": ["order", "list", *page, "--house", "vela", *at],
        "worklist, first page": ["worklist", *page, *at],
        "worklist --mover specialist": ["worklist", *page, "--mover", "specialist", *at],
        "worklist, after 2000": ["worklist", *page, "--skip", "2000", *at],
        "order next": ["order", "next", order, *at],
        "due, first page": ["due", *page, *at],
        "due, after 2000": ["due", *page, "--skip", "2000", *at],
        "due --late, first page": ["due", *page, "--late", *at],
        "tick": ["tick", *at],
        "outbox of a day": ["outbox", "--workshop", str(folder), "--since", "2026-03-18T00:00:00Z"],
        "order show": ["order", "show", order, *at],
        "order note": ["order", "note", order, "a note", *at],
        "order open": ["order", "open", "--house", "full-payment-bespoke", "--client", "Ada", "--email", "a@b.org", *at],
    }


def table(best, folders):
    print("| whole process, ms wall (processor) | " + " | ".join(f"{int(c):,} orders".replace(",", " ") for c in folders) + " |")
    print("|---|" + "---:|" * len(folders))
    for name in dict.fromkeys(name for name, _ in best):
        cells = [f"{best[name, c][0] * 1000:.1f} ({best[name, c][1] * 1000:.1f})" for c in folders]
        print(f"| {name} | " + " | ".join(cells) + " |")


def main():
    program, generator, *counts = sys.argv[1:]
    base = pathlib.Path(tempfile.mkdtemp(prefix="pennyweight-orders-"))
    try:
        folders = {count: base / count for count in ["1", *counts]}
        for count, folder in folders.items():
            subprocess.run([generator, str(folder), count, "--spread"], check=True, stdout=subprocess.DEVNULL)
        best = {}
        for _ in range(ROUNDS):
            for count, folder in folders.items():
                for name, words in commands(folder, f"sample-{(int(count) + 1) // 2}").items():
                    wall, processor = run(program, words)
                    known = best.get((name, count), (9e9, 9e9))
                    best[name, count] = (min(known[0], wall), min(known[1], processor))
        for count, folder in folders.items():
            best["check", count] = run(program, ["check", "--workshop", str(folder)])
        table(best, folders)
    finally:
        shutil.rmtree(base)


main()
