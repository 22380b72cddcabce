#!/usr/bin/env python3
"""Times word segmentation by chinese-news, ICU, rjieba and jieba on one text, in one run, one after the other.

usage: compare_peers.py TOOL [FILE] [--megabytes N] [--rounds N]

TOOL         the chinese-news executable, built in release
FILE         UTF-8 text; where it is left out, Docs/Examples/page.txt with its wrapped lines joined
--megabytes  the size to which the text is repeated or cut (20)
--rounds     rounds of measurement; the best of each counts (3)

chinese-news is timed as a whole process, with one job: start, reading, sentences and writing included; with the built-in model and without one.

ICU is timed by a small C program, which is compiled with cc against the system's ICU: its word iterator for `zh` over the text in UTF-16, line by
line; boundaries are counted and not kept. jieba and rjieba are installed from PyPI into a virtual environment, Benchmarks/.venv, and timed inside one
process, with their dictionaries loaded and the text in memory, line by line, with the list of words of each line. jieba is slow: it reads a part
of the text, at most a megabyte.

A peer that cannot be built or installed is left out, and the script says so; its status is 0 all the same.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, "..", "..", "Docs", "Examples", "page.txt")
VENV = os.path.join(os.path.dirname(HERE), ".venv")
PACKAGES = ["jieba==0.42.1", "rjieba==0.2.2", "setuptools<81"]  # jieba 0.42 imports pkg_resources

OURS = "chinese-news"

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


ICU = r"""
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    FILE *file = fopen(argv[1], "rb");
    if (!file) return 2;
    fseek(file, 0, SEEK_END);
    int32_t size = (int32_t)ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    UChar *units = malloc(((size_t)size + 1) * sizeof(UChar));
    if (!bytes || !units || fread(bytes, 1, (size_t)size, file) != (size_t)size) return 2;
    UErrorCode status = U_ZERO_ERROR;
    int32_t count = 0;
    u_strFromUTF8(units, size + 1, &count, bytes, size, &status);

    static const UChar first[] = {0x65B0, 0x95FB};
    double start = now();
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "zh", first, 2, &status);
    if (U_FAILURE(status)) return 2;
    while (ubrk_next(iterator) != UBRK_DONE) {}
    double load = now() - start;

    double best = 1e9;
    long words = 0;
    for (int round = 0; round < atoi(argv[2]); round++) {
        words = 0;
        start = now();
        for (int32_t at = 0; at < count;) {
            int32_t end = at;
            while (end < count && units[end] != '\n') end++;
            if (end > at) {
                ubrk_setText(iterator, units + at, end - at, &status);
                while (ubrk_next(iterator) != UBRK_DONE) words++;
            }
            at = end + 1;
        }
        double seconds = now() - start;
        if (seconds < best) best = seconds;
    }
    printf("{\"bytes\": %d, \"seconds\": %f, \"load\": %f, \"words\": %ld, \"version\": \"%s\"}\n", size, best, load, words, U_ICU_VERSION);
    ubrk_close(iterator);
    return 0;
}
"""


def leave_out(name, reason):
    print(f"compare_peers.py: {name} left out: {reason}", file=sys.stderr)


def last_line(text):
    lines = text.strip().splitlines()
    return lines[-1] if lines else "no reason given"


def python():
    """The virtual environment's Python, with the peers installed, or None."""
    executable = os.path.join(VENV, "bin", "python3")
    if not os.path.exists(executable):
        made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, text=True)
        if made.returncode != 0:
            shutil.rmtree(VENV, ignore_errors=True)
            leave_out("rjieba and jieba", "no virtual environment: " + last_line(made.stdout + made.stderr))
            return None
    has_peers = [executable, "-c", "import rjieba, jieba"]
    if subprocess.run(has_peers, capture_output=True).returncode == 0:
        return executable
    installed = subprocess.run(
        [executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", *PACKAGES],
        capture_output=True, text=True,
    )
    if installed.returncode != 0:
        leave_out("rjieba and jieba", "they cannot be installed from PyPI: " + last_line(installed.stderr))
        return None
    return executable


def measure_icu(path, rounds, folder):
    """What ICU's own word iterator takes, or None."""
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if not compiler:
        leave_out("ICU", "no C compiler")
        return None
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "icu-uc"], capture_output=True, text=True).stdout.split() \
        if shutil.which("pkg-config") else ["-licuuc"]
    source, program = os.path.join(folder, "icu.c"), os.path.join(folder, "icu")
    with open(source, "w", encoding="utf8") as file:
        file.write(ICU)
    built = subprocess.run([compiler, "-O2", source, "-o", program, *flags], capture_output=True, text=True)
    if built.returncode != 0:
        leave_out("ICU", "it does not compile: " + last_line(built.stderr))
        return None
    return json.loads(subprocess.run([program, path, str(rounds)], check=True, capture_output=True, text=True).stdout)


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
        short = os.path.join(folder, "short.txt")
        with open(short, "w", encoding="utf8") as file:
            file.write("新闻\n")
        results = {}
        for name, options in (OURS, []), ("without a model", ["--model", "none"]):
            command = [arguments.tool, "segment", *options]
            results[name] = measure_tool(command, path, arguments.rounds)
            results[name]["load"] = measure_tool(command, short, arguments.rounds)["seconds"]
        icu = measure_icu(path, arguments.rounds, folder)
        if icu:
            results["ICU " + icu["version"]] = icu
        for name, limit in (("rjieba", 1 << 40), ("jieba", 1_000_000)) if interpreter else ():
            output = subprocess.run(
                [interpreter, "-c", PEER, name, path, str(limit), str(arguments.rounds), folder],
                check=True, capture_output=True, text=True,
            ).stdout
            results[name] = json.loads(output.splitlines()[-1])

    speed = {name: result["bytes"] / 1e6 / result["seconds"] for name, result in results.items()}
    print(f"{'':17}{'MB':>7}{'MB/s':>9}{'load, ms':>10}{'chinese-news is':>18}")
    for name, result in results.items():
        ratio = "" if name == OURS else f"{speed[OURS] / speed[name]:.2f} times as fast"
        print(f"{name:17}{result['bytes'] / 1e6:7.1f}{speed[name]:9.1f}{result['load'] * 1e3:10.1f}{ratio:>24}")
    print("chinese-news: whole process, reading and writing included; its load is a process that segments one word")


if __name__ == "__main__":
    main()
