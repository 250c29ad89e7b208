"""Times commands in workshops of many orders beside the same command in an empty one: python3 -m Benchmarks.orders or
python3 Benchmarks/orders PROGRAM GENERATOR COUNT...

Each figure is a whole process, the best of several runs that take turns, so that other work on the machine disturbs
all of them alike. Writing commands are timed on one order of the workshop, each under a text of its own.
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
        "order list, a text that nothing has": ["order", "list", *page, "--search", "zebra", *at],
        "order list, late": ["order", "list", *page, "--late", *at],
        "due, first page": ["due", *page, *at],
        "due, late, first page": ["due", *page, "--late", *at],
        "tick": ["tick", "--workshop", str(folder), "--as-of", "2026-03-18T10:00:00Z"],
        "outbox of a day": ["outbox", "--workshop", str(folder), "--since", "2026-03-18T00:00:00Z"],
        "order show": ["order", "show", order, *at],
        "order note": ["order", "note", order, "a note", *at],
        "order open": ["order", "open", "--house", "full-payment-bespoke", "--client", "Ada", "--email", "a@b.org", *at],
    }


def main():
    program, generator, *counts = sys.argv[1:]
    base = pathlib.Path(tempfile.mkdtemp(prefix="pennyweight-orders-"))
    try:
        folders = {}
        for count in ["1", *counts]:
            folder = base / count
            subprocess.run([generator, str(folder), count], check=True, stdout=subprocess.DEVNULL)
            folders[count] = folder
        best = {}
        for _ in range(ROUNDS):
            for count, folder in folders.items():
                for name, words in commands(folder, f"sample-{(int(count) + 1) // 2}").items():
                    wall, processor = run(program, words)
                    known = best.get((name, count), (9e9, 9e9))
                    best[name, count] = (min(known[0], wall), min(known[1], processor))
        print("| whole process, ms wall (processor) | " + " | ".join(f"{int(c):,} orders".replace(",", " ") for c in folders) + " |")
        print("|---|" + "---:|" * len(folders))
        for name in commands(base, "x"):
            cells = [f"{best[name, c][0] * 1000:.1f} ({best[name, c][1] * 1000:.1f})" for c in folders]
            print(f"| {name} | " + " | ".join(cells) + " |")
    finally:
        shutil.rmtree(base)


main()
