#!/usr/bin/env bash
# Measures accuracy and fails where it fell below the gates.
#
# usage: score_gates.sh [TOOL]
#
# TOOL  the chinese-news executable (Tools/.build/release/chinese-news)
#
# The project's own corpus, Corpus/dev, is always measured. More development data stands beside the checkout, in ../shared/eval, where it is
# available; SHARED names another folder. Where data or python3 is missing the script says so.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tool=${1:-$root/Tools/.build/release/chinese-news}
shared=${SHARED:-$root/../shared}
eval=$shared/eval
scripts=$root/Tools/Scripts

if ! command -v python3 >/dev/null 2>&1; then
    echo "gates: skipped: python3 is missing"
    exit 0
fi
if [ ! -x "$tool" ]; then
    echo "gates: $tool is not an executable: build it with \`make tool\`" >&2
    exit 1
fi
export PYTHONDONTWRITEBYTECODE=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# own NAME LEAST GRANULARITY [OPTION…]: F1 of words on Corpus/dev must be at least LEAST; the options choose articles.
own() {
    local name=$1 least=$2 granularity=$3
    shift 3
    local files=("$root"/Corpus/dev/*.txt)
    local gold
    gold=$(IFS=,; echo "${files[*]}")
    python3 "$root/Corpus/convert.py" text "$@" "${files[@]}" >"$work/text.txt"
    "$tool" segment --granularity "$granularity" <"$work/text.txt" >"$work/words.txt" || return 1
    printf 'gates: %s: ' "$name"
    python3 "$scripts/score_words.py" --granularity "$granularity" "$@" --least "$least" "$gold" "$work/words.txt"
}

# twins NAME LEAST SCRIPT [OPTION]: the words of all articles in a script against those of their twins in other characters.
twins() {
    local name=$1 least=$2 script=$3
    shift 3
    python3 "$root/Corpus/convert.py" text --script "$script" "$root"/Corpus/*/*.txt >"$work/text.txt"
    python3 "$scripts/fold_text.py" "$@" <"$work/text.txt" >"$work/twin.txt"
    "$tool" segment <"$work/text.txt" >"$work/words.txt" || return 1
    "$tool" segment <"$work/twin.txt" >"$work/twin-words.txt" || return 1
    # Both in the same characters, so that they compare.
    python3 "$scripts/fold_text.py" <"$work/words.txt" >"$work/gold.txt"
    python3 "$scripts/fold_text.py" <"$work/twin-words.txt" >"$work/folded.txt"
    printf 'gates: %s: ' "$name"
    python3 "$scripts/score_words.py" --least "$least" "$work/gold.txt" "$work/folded.txt"
}

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

# figures AREA FIELDS NAME GOLD LEAST… [-- OPTION…]: each LEAST is a figure of an area of score.py and the F1 it must have at least, as LOC=80, or how many
# answers it may have at most, as "false on negatives<=0"; the options are score.py's.
figures() {
    local area=$1 fields=$2 name=$3 gold=$4
    shift 4
    local least=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        least+=("$1")
        shift
    done
    [ $# -gt 0 ] && shift
    if [ ! -f "$gold" ]; then
        echo "gates: $name: skipped: the data has no $(basename "$gold")"
        return
    fi
    python3 "$eval/score.py" request "$area" "$gold" >"$work/in.jsonl"
    "$tool" annotate --input jsonl --format jsonl --offsets scalar --fields "$fields" <"$work/in.jsonl" >"$work/out.jsonl" || return 1
    python3 "$eval/score.py" "$area" "$gold" "$work/out.jsonl" "$@" >"$work/figures.json" || return 1
    python3 - "$name" "$work/figures.json" "${least[@]}" <<'PYTHON'
import json, sys
name, path, *least = sys.argv[1:]
figures = json.load(open(path, encoding="utf8"))
passed = True
for item in least:
    if "<=" in item:
        key, value = item.split("<=")
        found = figures[key]["system"]
        isGood, text = found <= int(value), f"{key} {found}, at most {value}"
    else:
        key, value = item.split("=")
        found = figures[key]["F1"]
        isGood, text = found >= float(value), f"{key} F1 {found:.2f}, at least {value}"
    passed &= isGood
    print(f"gates: {name}: {text} {'passed' if isGood else 'FAILED'}")
sys.exit(not passed)
PYTHON
}

names() { figures mentions places,organizations,persons "$@"; }

bylines() { figures bylines bylines "$@"; }

facts() { figures facts facts "$@"; }

# specs NAME PREFIX LEAST: how many cases of the specs whose files start with PREFIX must be met at least.
specs() {
    local name=$1 prefix=$2 least=$3
    if [ ! -d "$shared/specs" ] || [ ! -f "$eval/specs.py" ]; then
        echo "gates: $name: skipped: no specs"
        return
    fi
    local met
    met=$(python3 "$eval/specs.py" "$tool" annotate --input jsonl --format jsonl --layout prose --fields numbers,facts \
        --dir "$shared/specs" --only "$prefix" | awk '$1 == "all" { split($2, n, "/"); print n[1] + 0 }')
    if [ "${met:-0}" -lt "$least" ]; then
        echo "gates: $name: $met cases met, at least $least FAILED"
        return 1
    fi
    echo "gates: $name: $met cases met, at least $least passed"
}

# pages NAME GOLD OPTION…: the options are score_pages.py's, with the least figures.
pages() {
    local name=$1 gold=$2
    shift 2
    if [ ! -f "$gold" ]; then
        echo "gates: $name: skipped: the data has no $(basename "$gold")"
        return
    fi
    python3 "$scripts/score_pages.py" request "$gold" >"$work/in.jsonl"
    "$tool" annotate --input jsonl --format jsonl --offsets scalar --fields blocks <"$work/in.jsonl" >"$work/out.jsonl" || return 1
    if ! python3 "$scripts/score_pages.py" "$@" >"$work/figures.txt" 2>&1; then
        cat "$work/figures.txt"
        echo "gates: $name: FAILED" >&2
        return 1
    fi
    echo "gates: $name: passed"
}

own "words, own corpus, standard" 92.5 standard || failures=$((failures + 1))
own "words, own corpus, fine" 91.5 fine || failures=$((failures + 1))
own "words, own corpus, traditional articles" 89 standard --script traditional || failures=$((failures + 1))
twins "traditional articles in simplified characters" 99.9 traditional || failures=$((failures + 1))
twins "simplified articles in traditional characters" 99.9 simplified --reverse || failures=$((failures + 1))

if [ -f "$eval/score.py" ]; then
    [ -f "$eval/words/pd199801.gold" ] && tail -n 2000 "$eval/words/pd199801.gold" >"$work/pd_tail.gold"
    gate "words, PKU standard, fine" words "$work/pd_tail.gold" 93.5 --granularity fine
    gate "words, MSR standard, coarse" words "$eval/words/msr_dev.gold" 90 --granularity coarse
    gate "words, UD, standard" words "$eval/words/gsdsimp_dev.gold" 81 --granularity standard
    gate "sentences" sentences "$eval/sentences.jsonl" 95
    pages "pages" "$eval/pages/dev.jsonl" --least boundaries=98 --least paragraphs=89 "$eval/pages/dev.jsonl" "$work/out.jsonl" ||
        failures=$((failures + 1))
    pages "a real page, block by block" "$shared/seed/gold.json" seed "$shared/seed/gold.json" "$work/out.jsonl" ||
        failures=$((failures + 1))
    names "names, articles" "$eval/articles.jsonl" LOC=92 ORG=92 PER=92 "place codes=92" || failures=$((failures + 1))
    python3 "$root/Corpus/convert.py" mentions "$root"/Corpus/dev/*.txt >"$work/mentions.jsonl"
    names "names, own corpus" "$work/mentions.jsonl" all=84 || failures=$((failures + 1))
    names "names, MSRA" "$eval/mentions/msra_val.jsonl" all=82.5 LOC=84.5 ORG=74.5 PER=86.5 -- --project msra || failures=$((failures + 1))
    names "names, Boson" "$eval/mentions/boson_first_half.jsonl" all=63.5 -- --project boson || failures=$((failures + 1))
    names "names, CLUENER" "$eval/mentions/cluener_dev_sample.jsonl" all=57.5 -- --project cluener || failures=$((failures + 1))
    bylines "bylines" "$eval/bylines/dev.jsonl" role+name=96 dateline=99 "false on negatives<=0" || failures=$((failures + 1))
    bylines "bylines, articles" "$eval/articles.jsonl" role+name=95 || failures=$((failures + 1))
    facts "facts, articles" "$eval/articles.jsonl" span=98.3 value=98.1 unit=99 item=91.5 subject=80 || failures=$((failures + 1))
    if ! python3 "$scripts/score_seed_facts.py" "$tool" "$shared/seed"; then failures=$((failures + 1)); fi
    specs "specs, Recognizers, numbers" rt_Number_ 367 || failures=$((failures + 1))
    specs "specs, Recognizers, dates and times" rt_DateTime 138 || failures=$((failures + 1))
    specs "specs, Recognizers, units" rt_NumberWithUnit 46 || failures=$((failures + 1))
    specs "specs, Duckling" dk_ 508 || failures=$((failures + 1))
    specs "specs, JioNLP" jio_ 121 || failures=$((failures + 1))
else
    echo "gates: no more development data beside the checkout"
fi

if [ "$failures" -gt 0 ]; then
    echo "gates: $failures failed" >&2
    exit 1
fi
