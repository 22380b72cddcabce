#!/usr/bin/env bash
# Measures accuracy on the development data and fails where it fell below the gates.
#
# usage: score_gates.sh [TOOL]
#
# TOOL  the chinese-news executable (Tools/.build/release/chinese-news)
#
# The data stands beside the checkout, in ../shared/eval, where it is available; without it, or without python3, nothing is measured
# and the script says so. SHARED names another folder.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tool=${1:-$root/Tools/.build/release/chinese-news}
shared=${SHARED:-$root/../shared}
eval=$shared/eval

if [ ! -f "$eval/score.py" ]; then
    echo "gates: skipped: no development data beside the checkout"
    exit 0
fi
if ! command -v python3 >/dev/null 2>&1; then
    echo "gates: skipped: python3 is missing"
    exit 0
fi
if [ ! -x "$tool" ]; then
    echo "gates: $tool is not an executable: build it with \`make tool\`" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# gate NAME AREA GOLD LEAST [OPTION…]: the figure F1 of an area on a gold file must be at least LEAST.
gate() {
    local name=$1 area=$2 gold=$3 least=$4
    shift 4
    if [ ! -f "$gold" ]; then
        echo "gates: $name: skipped: the data has no $(basename "$gold")"
        return
    fi
    python3 "$eval/score.py" request "$area" "$gold" >"$work/in.jsonl"
    if ! "$tool" annotate --input jsonl --format jsonl --offsets scalar --fields "$area" "$@" \
        <"$work/in.jsonl" >"$work/out.jsonl"; then
        echo "gates: $name: chinese-news failed" >&2
        failures=$((failures + 1))
        return
    fi
    python3 "$eval/score.py" "$area" "$gold" "$work/out.jsonl" >"$work/figures.json"
    if ! python3 - "$name" "$least" "$work/figures.json" <<'PYTHON'
import json, sys
name, least, path = sys.argv[1], float(sys.argv[2]), sys.argv[3]
figures = json.load(open(path, encoding="utf8"))
while "F1" not in figures:  # the figures of one area may stand one level down
    figures = next(value for value in figures.values() if isinstance(value, dict))
passed = figures["F1"] >= least
print(f"gates: {name}: F1 {figures['F1']:.2f}, at least {least:g} {'passed' if passed else 'FAILED'}")
sys.exit(not passed)
PYTHON
    then
        failures=$((failures + 1))
    fi
}

[ -f "$eval/words/pd199801.gold" ] && tail -n 2000 "$eval/words/pd199801.gold" >"$work/pd_tail.gold"
gate "words, PKU standard, fine" words "$work/pd_tail.gold" 93.5 --granularity fine
gate "words, MSR standard, coarse" words "$eval/words/msr_dev.gold" 89.5 --granularity coarse
gate "words, UD, standard" words "$eval/words/gsdsimp_dev.gold" 81 --granularity standard
gate "sentences" sentences "$eval/sentences.jsonl" 95

if [ "$failures" -gt 0 ]; then
    echo "gates: $failures failed" >&2
    exit 1
fi
