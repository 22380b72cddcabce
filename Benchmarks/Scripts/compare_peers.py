#!/usr/bin/env python3
"""Times word segmentation by jieba, rjieba and chinese-news on one text, in one run, one after the other.

usage: compare_peers.py TOOL [FILE] [--megabytes N] [--rounds N]

TOOL         the chinese-news executable, built in release
FILE         UTF-8 text; where it is left out, Docs/Examples/page.txt with its wrapped lines joined
--megabytes  the size to which the text is repeated or cut (20)
--rounds     rounds of measurement; the best of each counts (3)

jieba and rjieba are installed from PyPI into a virtual environment, Benchmarks/.venv. If PyPI cannot be reached, or Python has no venv, the
script says so and ends with status 0: nothing was measured, nothing is wrong.

The peers are timed inside one process, with their dictionaries loaded and the text in memory, line by line, with the list of words of each
line. jieba is slow: it reads a part of the text, at most a megabyte. chinese-news is timed as a whole process, start, reading, sentences and
writing included, with one job.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, "..", "..", "Docs", "Examples", "page.txt")
VENV = os.path.join(os.path.dirname(HERE), ".venv")
PACKAGES = ["jieba==0.42.1", "rjieba==0.2.2", "setuptools<81"]  # jieba 0.42 imports pkg_resources

PEER = r"""
import json, sys, time, logging
name, path, size, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
data = open(path, "rb").read()[:size]
lines = data.decode("utf8", "ignore").splitlines()
data = "\n".join(lines).encode("utf8")
started = time.perf_counter()
if name == "jieba":
    import jieba
    jieba.setLogLevel(logging.ERROR)
    jieba.dt.tmp_dir = sys.argv[5]  # a fresh folder: the load is not helped by a cache
    jieba.initialize()
    cut = jieba.lcut
else:
    import rjieba
    rjieba.cut("新闻")
    cut = rjieba.cut
load = time.perf_counter() - started
best = None
for _ in range(rounds):
    started = time.perf_counter()
    words = 0
    for line in lines:
        words += len(cut(line))
    seconds = time.perf_counter() - started
    best = seconds if best is None else min(best, seconds)
print(json.dumps({"bytes": len(data), "seconds": best, "load": load}))
"""


def skip(reason):
    print(f"compare_peers.py: skipped: {reason}", file=sys.stderr)
    sys.exit(0)


def python():
    """The virtual environment's Python, with the peers installed."""
    executable = os.path.join(VENV, "bin", "python3")
    if not os.path.exists(executable):
        made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, text=True)
        if made.returncode != 0:
            skip("no virtual environment: " + (made.stdout + made.stderr).strip())
    has_peers = [executable, "-c", "import rjieba, jieba"]
    if subprocess.run(has_peers, capture_output=True).returncode == 0:
        return executable
    installed = subprocess.run(
        [executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", *PACKAGES],
        capture_output=True, text=True,
    )
    if installed.returncode != 0:
        reason = installed.stderr.strip().splitlines()
        skip("the peers cannot be installed from PyPI: " + (reason[-1] if reason else "pip failed"))
    return executable


def joined(page):
    """The lines of a wrapped page, joined up to lines that end in a stop."""
    lines = [line.strip() for line in page.splitlines()]
    return "".join(line + "\n" if line.endswith(("。", "！", "？", "”", "）")) else line for line in lines) + "\n"


def make_text(path, megabytes, folder):
    """Writes the text, repeated or cut to a size, and returns its path."""
    size = int(megabytes * 1e6)
    with open(path or PAGE, "rb") as file:
        text = file.read(size)
    if not text:
        sys.exit(f"compare_peers.py: {path} is empty")
    if path is None:
        text = joined(text.decode("utf8")).encode("utf8")
    text = (text * (size // len(text) + 1))[:size].decode("utf8", "ignore")
    text = text[:text.rindex("\n") + 1] if "\n" in text else text
    target = os.path.join(folder, "text.txt")
    with open(target, "w", encoding="utf8", newline="") as file:
        file.write(text)
    return target


def measure_tool(command, path, rounds):
    best = None
    for _ in range(rounds):
        with open(path, "rb") as source:
            started = time.perf_counter()
            subprocess.run(command, stdin=source, stdout=subprocess.DEVNULL, check=True)
            seconds = time.perf_counter() - started
        best = seconds if best is None else min(best, seconds)
    return {"bytes": os.path.getsize(path), "seconds": best}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("file", nargs="?")
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    if not os.access(arguments.tool, os.X_OK):
        sys.exit(f"compare_peers.py: {arguments.tool} is not an executable: build it with `make tool`")
    interpreter = python()

    with tempfile.TemporaryDirectory() as folder:
        path = make_text(arguments.file, arguments.megabytes, folder)
        results = {}
        empty = os.path.join(folder, "short.txt")
        with open(empty, "w", encoding="utf8") as file:
            file.write("新闻\n")
        results["chinese-news"] = measure_tool([arguments.tool, "segment"], path, arguments.rounds)
        results["chinese-news"]["load"] = measure_tool([arguments.tool, "segment"], empty, arguments.rounds)["seconds"]
        for name, limit in ("rjieba", 1 << 40), ("jieba", 1_000_000):
            output = subprocess.run(
                [interpreter, "-c", PEER, name, path, str(limit), str(arguments.rounds), folder],
                check=True, capture_output=True, text=True,
            ).stdout
            results[name] = json.loads(output.splitlines()[-1])

    ours = results["chinese-news"]
    speed = {name: result["bytes"] / 1e6 / result["seconds"] for name, result in results.items()}
    print(f"{'':14}{'MB':>8}{'MB/s':>9}{'load, ms':>10}{'chinese-news is':>18}")
    for name, result in results.items():
        ratio = "" if result is ours else f"{speed['chinese-news'] / speed[name]:.1f} times as fast"
        print(f"{name:14}{result['bytes'] / 1e6:8.1f}{speed[name]:9.1f}{result['load'] * 1e3:10.1f}{ratio:>24}")
    print("chinese-news: whole process, reading and writing included; its load is a process that segments one word")


main()
