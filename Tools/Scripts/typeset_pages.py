#!/usr/bin/env python3
"""Typesets composed articles as newspaper pages, extracts their text, and writes it beside the gold blocks.

usage: typeset_pages.py [--seed N] [--pages N] [--engines chromium,xelatex,libreoffice] [--extractors pdftotext,pdftotext-raw,pdftotext-layout,pdfminer] OUTPUT

OUTPUT         a folder; each extractor has its file there, EXTRACTOR.jsonl
--seed         chooses articles of Corpus/ and looks (1). Odd and even seeds share no article
--pages        pages an engine (15), each of three to six articles
--engines      what typesets; those that are not installed are left out, and said so
--work         a folder for the pages, as HTML, TeX and PDF (OUTPUT/work)

Needs Python 3 and, on Debian:

    apt-get install --no-install-recommends chromium texlive-xetex texlive-lang-chinese texlive-latex-extra libreoffice-writer poppler-utils \\
        fonts-noto-cjk fonts-arphic-uming fonts-arphic-ukai fonts-wqy-zenhei fonts-lxgw-wenkai fontconfig python3-venv

pdfminer.six comes into a virtual environment in the folder of work. To measure:

    Tools/Scripts/typeset_pages.py --seed 1 /tmp/extraction
    for extractor in pdftotext pdftotext-raw pdftotext-layout pdfminer; do
        chinese-news annotate --input jsonl --format jsonl --layout page --fields blocks < /tmp/extraction/$extractor.jsonl > /tmp/extraction/$extractor.out
    done
    Tools/Scripts/score_extraction.py /tmp/extraction/*.jsonl

A line of a file is a page: {"id", "text", "blocks": [{"kind", "article", "text"}], "engine", "extractor"}. `text` is what the extractor wrote, with
everything in it. The blocks are what was typeset, in the order of the page; blanks for the looks are not part of their text, nor is the mark before a
subhead. Folios have the kind `other` and no article. Pages of the same seed have the same content everywhere; what the extractors write depends on the
versions of the programs.
"""
import argparse
import html
import json
import os
import re
import shutil
import subprocess
import sys
import venv

import compose_pages

FONTS = {
    "simplified": ("Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "AR PL UMing CN", "WenQuanYi Zen Hei", "LXGW WenKai"),
    "traditional": ("Noto Serif CJK TC", "AR PL UMing TW", "AR PL UMing TW", "AR PL UKai TW"),
}
EXTRACTORS = {"pdftotext": (), "pdftotext-raw": ("-raw",), "pdftotext-layout": ("-layout",), "pdfminer": None}
SCALES = {"kicker": 1.2, "deck": 1.1, "subhead": 1.1, "byline": 0.95, "credit": 0.95, "caption": 0.9}  # sizes of blocks, in em of the body


def run(*command, folder, seconds=180):
    """Runs a program without its output; ends where it fails."""
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds)
    except subprocess.TimeoutExpired:
        sys.exit(f"{command[0]} has taken more than {seconds} seconds on {command[-1]}")
    if done.returncode:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stdout.decode(errors='replace')[-2000:]}")


# Chromium: boxes of HTML with columns.

def chromium(page, path, folder):
    style, size = page["style"], page["style"]["size"]
    css = f"""
        body {{ margin: 0; width: {page["width"] * size:.1f}pt; font: {size}pt/{style["leading"]} "{style["font"]}"; line-break: strict; orphans: 1; widows: 1;
            text-spacing-trim: {"space-all" if style["marks"] == "full" else "normal"};
            text-autospace: {"normal" if style["latin"] == "quarter" else "no-autospace"} }}
        .sheet + .sheet {{ break-before: page }}
        .row {{ display: flex; align-items: flex-start; gap: 3em; margin-bottom: 2em }}
        .article {{ flex: none }}
        .beside {{ display: flex; gap: 1.5em }}
        .body {{ text-align: justify; text-justify: inter-character; {"column-rule: 0.5px solid;" if style["rule"] else ""} }}
        p, h1, figure {{ margin: 0 }}
        .paragraph {{ {"text-indent: 2em;" if style["indent"] == "em" else ""} margin-bottom: {style["gap"]}em }}
        .headline, .kicker, .deck, .subhead {{ font-family: "{style["display"]}"; line-height: 1.3 }}
        .headline {{ font-weight: bold; margin-bottom: 0.3em }}
        .kicker, .deck {{ margin-bottom: 0.4em }}
        .subhead {{ font-weight: bold; margin: 0.4em 0 }}
        .over {{ margin-bottom: 0.5em }}
        .image {{ background: #bbb }}
        figure {{ break-inside: avoid; margin: 0.4em 0; line-height: 1.3 }}
        .header {{ display: flex; justify-content: space-between; border-bottom: 1px solid; margin-bottom: 1em }}
    """
    css += "".join(f".{kind} {{ font-size: {scale}em }}" for kind, scale in SCALES.items())

    def block(item, more=""):
        text = "<br>".join(map(html.escape, compose_pages.lines(item, style)))
        align = f"text-align: {item['align']};" if item.get("align") else ""
        return f'<p class="{item["kind"]}" style="{align}{more}">{text}</p>'

    def picture(item):
        side = item.get("floats")
        floats = f"float: {side}; margin-{'left' if side == 'right' else 'right'}: 1em" if side else ""
        image = f'<div class="image" style="height: {item["height"]}em"></div>'
        return f'<figure style="width: {item["width"]}em; {floats}">{image}{"".join(map(block, item["blocks"]))}</figure>'

    def item_of(item):
        return picture(item) if item["form"] == "picture" else block(item)

    def box_of(box):
        if box["form"] == "picture":
            return f'<div class="article">{picture(box)}</div>'
        inner = box["columns"] * box["width"] + (box["columns"] - 1) * box["between"]
        is_beside = box["place"] in ("left", "right")
        head = "".join(
            block(item, (f"font-size: {box['scale']}em;" if item["kind"] == "headline" else "") + ("text-align: center" if box["centred"] and not is_beside else ""))
            for item in box["head"]
        )
        over = "".join(f'<div class="over">{block(item)}</div>' for item in box["over"])
        columns = f"column-count: {box['columns']}; column-gap: {box['between']}em;" if box["columns"] > 1 else ""
        # A hair more than the characters need, so that rounding does not take one of them away.
        body = f'<div class="body" style="width: {inner + 0.03 * box["columns"]:.2f}em; {columns}">{"".join(map(item_of, box["body"]))}</div>'
        head = f'<div style="width: {box["beside"] if is_beside else inner}em">{head}{over}</div>'
        order = body + head if box["place"] in ("below", "right") else head + body
        return f'<div class="article{" beside" if is_beside else ""}">{order}</div>'

    header = f'<div class="header">{"".join(f"<span>{html.escape(text)}</span>" for text in page["header"])}</div>' if page["header"] else ""
    sheets = "".join(
        f'<div class="sheet">{"" if number else header}{"".join(f"""<div class="row">{"".join(map(box_of, boxes))}</div>""" for boxes in rows)}</div>'
        for number, rows in enumerate(page["sheets"])
    )
    # The paper is as high as the highest sheet.
    script = f"""
        const height = Math.max(...[...document.querySelectorAll(".sheet")].map(sheet => sheet.offsetHeight)) * 0.75 + {7 * size};
        const sheet = document.createElement("style");
        sheet.textContent = `@page {{ size: {(page["width"] + 6) * size:.1f}pt ${{height}}pt; margin: {3 * size}pt }}`;
        document.head.append(sheet);
    """
    language = "zh-CN" if page["script"] == "simplified" else "zh-TW"
    with open(path + ".html", "w", encoding="utf-8") as file:
        file.write(f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><style>{css}</style><body>{sheets}<script>{script}</script></body></html>')
    run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/chromium",
        f"--print-to-pdf={path}.pdf", f"file://{os.path.abspath(path)}.html", folder=folder,
    )


# XeLaTeX: minipages with multicol.

def xelatex(page, path, folder):
    style, size = page["style"], page["style"]["size"]
    marks = {"full": "quanjiao", "compressed": "kaiming"}[style["marks"]]
    glue = r"\hskip 0.25em plus 0.12em minus 0.05em" if style["latin"] == "quarter" else r"\hskip 0pt plus 0.08em"

    def escape(text):
        return re.sub(r"[\\{}$&#^_~%]", lambda match: {"\\": r"\textbackslash{}", "^": r"\^{}", "~": r"\~{}"}.get(match[0], "\\" + match[0]), text)

    def sized(scale, leading):
        return rf"\fontsize{{{size * scale:.2f}pt}}{{{size * scale * leading:.2f}pt}}\selectfont "

    def block(item, scale=None, align=None):
        kind = item["kind"]
        scale = scale or SCALES.get(kind, 1)
        text = r"\\ ".join(map(escape, compose_pages.lines(item, style)))
        align = align or item.get("align")
        is_display = kind in ("headline", "kicker", "deck", "subhead")
        look = sized(scale, 1.3 if is_display or kind == "caption" else style["leading"])
        look += r"\displayfont " if is_display else ""
        look += r"\bfseries " if kind in ("headline", "subhead") else ""
        look += {"center": r"\centering ", "right": r"\raggedleft ", "left": r"\raggedright "}.get(align, "")
        indent = r"\hspace*{2em}" if kind == "paragraph" and style["indent"] == "em" else ""
        gap = style["gap"] if kind == "paragraph" else 0.4 if is_display else 0
        return rf"{{{look}\noindent {indent}{text}\par}}\vspace{{{gap}em}}" + "\n"

    def picture(item, may_float=False):
        image = rf"\color{{lightgray}}\rule{{\linewidth}}{{{item['height'] * size}pt}}\color{{black}}\par\vspace{{2pt}}" + "".join(map(block, item["blocks"]))
        if may_float and item["floats"]:
            return rf"\begin{{wrapfigure}}{{{item['floats'][0]}}}{{{item['width'] * size}pt}}\vspace{{-1em}}{image}\end{{wrapfigure}}" + "\n"
        return rf"\noindent\begin{{minipage}}{{{item['width'] * size}pt}}{image}\end{{minipage}}\par\vspace{{0.4em}}" + "\n"

    def box_of(box):
        if box["form"] == "picture":
            return rf"\begin{{minipage}}[t]{{{box['width'] * size}pt}}\vspace{{0pt}}{picture(box)}\end{{minipage}}"
        inner = (box["columns"] * box["width"] + (box["columns"] - 1) * box["between"]) * size
        is_beside = box["place"] in ("left", "right")
        align = "center" if box["centred"] and not is_beside else "left"
        head = "".join(block(item, box["scale"] if item["kind"] == "headline" else None, align) for item in box["head"]) + "".join(map(block, box["over"]))
        body = "".join(picture(item, box["columns"] == 1) if item["form"] == "picture" else block(item) for item in box["body"])
        if box["columns"] > 1:
            body = rf"\setlength{{\columnsep}}{{{box['between'] * size}pt}}\begin{{multicols}}{{{box['columns']}}}{sized(1, style['leading'])}{body}\end{{multicols}}"
        body = sized(1, style["leading"]) + body
        if is_beside:
            head = rf"\begin{{minipage}}[t]{{{box['beside'] * size}pt}}\vspace{{0pt}}{head}\end{{minipage}}"
            body = rf"\begin{{minipage}}[t]{{{inner}pt}}\vspace{{0pt}}{body}\end{{minipage}}"
            both = rf"\hspace{{{1.5 * size}pt}}".join((head, body) if box["place"] == "left" else (body, head))
            return rf"\mbox{{{both}}}"
        both = body + r"\vspace{0.4em}" + head if box["place"] == "below" else head + body
        return rf"\begin{{minipage}}[t]{{{inner}pt}}\vspace{{0pt}}{both}\end{{minipage}}"

    sheets = ""
    for number, rows in enumerate(page["sheets"]):
        sheets += rf"\sheet{{{sized(1, style['leading'])}" + "\n"
        if page["header"] and not number:
            sheets += r"\makebox[\hsize]{" + r"\hfill ".join(map(escape, page["header"])) + "}\\par\\vspace{1em}\n"
        for boxes in rows:
            sheets += r"\noindent " + rf"\hspace{{{3 * size}pt}}".join(map(box_of, boxes)) + "\\par\\vspace{2em}\n"
        sheets += "}\n"
    text = rf"""\documentclass{{article}}
\usepackage{{xeCJK,multicol,wrapfig,xcolor}}
\xeCJKsetup{{CJKspace=true,PunctStyle={marks},CJKecglue={{{glue}}},CJKglue={{\hskip 0pt plus 0.5em}}}}
\setCJKmainfont{{{style["font"]}}}[AutoFakeBold=2]
\setmainfont{{{style["font"]}}}[Ligatures=TeXOff]
\newCJKfontfamily\displayfont{{{style["display"]}}}[AutoFakeBold=2]
\parindent=0pt\parskip=0pt\multicolsep=0pt\premulticols=0pt\postmulticols=0pt\columnsep=1em\intextsep=0pt\columnseprule={0.4 if style["rule"] else 0}pt
\widowpenalty=0\clubpenalty=0\tolerance=9999\emergencystretch=2em\hbadness=10000\vbadness=10000\hfuzz=100pt\raggedcolumns\lineskiplimit=-3pt
\hoffset=-1in\voffset=-1in
\newcommand\sheet[1]{{%
\setbox1=\vbox{{\hsize={page["width"] * size + 1:.1f}pt\textwidth=\hsize\linewidth=\hsize\columnwidth=\hsize #1}}%
\pdfpagewidth={(page["width"] + 6) * size:.1f}pt\pdfpageheight=\dimexpr\ht1+\dp1+{6 * size}pt\relax
\shipout\vbox{{\kern{3 * size}pt\hbox{{\kern{3 * size}pt\box1}}}}}}
\begin{{document}}
{sheets}\end{{document}}
"""
    with open(path + ".tex", "w", encoding="utf-8") as file:
        file.write(text)
    run("xelatex", "-interaction=batchmode", "-halt-on-error", os.path.basename(path) + ".tex", folder=folder)


# LibreOffice: sections with columns, one below the other.

NAMESPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{value}:1.0"'
    for name, value in {
        "office": "office", "style": "style", "text": "text", "config": "config", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)


def libreoffice(page, path, folder):
    style, size = page["style"], page["style"]["size"]
    width = page["width"] * size
    styles, body, height = [], [], 10 * size

    def block(item, scale=None, align=None):
        kind = item["kind"]
        scale = scale or SCALES.get(kind, 1)
        is_display = kind in ("headline", "kicker", "deck", "subhead")
        align = align or item.get("align") or "justify"
        gap = style["gap"] if kind == "paragraph" else 0.4 if is_display else 0
        # The line is as high as the page wants it, whatever the font says.
        paragraph = f'fo:line-height="{size * scale * (1.3 if is_display or kind == "caption" else style["leading"]):.2f}pt" fo:margin-bottom="{gap * size}pt" fo:margin-top="0pt" '
        paragraph += f'fo:text-align="{align}" fo:text-indent="{2 * size if kind == "paragraph" and style["indent"] == "em" else 0}pt" fo:orphans="0" fo:widows="0" '
        paragraph += f'style:text-autospace="{"ideograph-alpha" if style["latin"] == "quarter" else "none"}" style:punctuation-wrap="simple" style:line-break="strict"'
        look = f'fo:font-size="{size * scale:.2f}pt" style:font-size-asian="{size * scale:.2f}pt"'
        font = style["display" if is_display else "font"]
        look += f' style:font-name="{font}" style:font-name-asian="{font}"'
        look += ' fo:font-weight="bold" style:font-weight-asian="bold"' if kind in ("headline", "subhead") else ""
        name = f"P{len(styles)}"
        styles.append(
            f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/><style:text-properties {look}/></style:style>'
        )
        text = "<text:line-break/>".join(map(html.escape, compose_pages.lines(item, style)))
        return f'<text:p text:style-name="{name}">{text}</text:p>'

    def picture(item):
        name = f"P{len(styles)}"
        styles.append(
            f'<style:style style:name="{name}" style:family="paragraph">'
            f'<style:paragraph-properties fo:background-color="#bbbbbb" fo:keep-with-next="always" fo:line-height="{item["height"] * size}pt"/></style:style>'
        )
        return f'<text:p text:style-name="{name}"/>' + "".join(map(block, item["blocks"]))

    def section(items, wide, columns=1, between=0, rule=False):
        nonlocal height
        units = sum(len(item["text"]) * size / (wide / columns) + 2 if item["form"] == "block" else item["height"] + 6 for item in items)
        height += (units * style["leading"] / columns + 3) * size
        name = f"S{len(styles)}"
        line = '<style:column-sep style:width="0.5pt" style:color="#000000" style:height="100%"/>' if rule and columns > 1 else ""
        styles.append(
            f'<style:style style:name="{name}" style:family="section"><style:section-properties fo:margin-right="{max(0, width - wide):.2f}pt" text:dont-balance-text-columns="false">'
            f'<style:columns fo:column-count="{columns}" fo:column-gap="{between * size}pt">{line}</style:columns></style:section-properties></style:style>'
        )
        return f'<text:section text:style-name="{name}" text:name="{name}">{"".join(items_of(items))}</text:section>'

    def items_of(items):
        for item in items:
            if item["form"] == "picture":
                yield picture(item)
            else:
                yield block(item, item.get("scale"), item.get("head"))

    for number, rows in enumerate(page["sheets"]):
        if page["header"] and not number:
            header = {"form": "block", "kind": "other", "text": "　　　　".join(page["header"]), "marker": "", "breaks": [], "align": "left"}
            body.append(section([header], width))
        for box in sum(rows, []):
            if box["form"] == "picture":
                body.append(section([box], box["width"] * size))
                continue
            wide = (box["columns"] * box["width"] + (box["columns"] - 1) * box["between"]) * size
            align = "center" if box["centred"] else "left"
            head = [dict(item, head=align, scale=box["scale"] if item["kind"] == "headline" else None) for item in box["head"]]
            height += 2 * box["scale"] * len(head) * size
            parts = [section(head + box["over"], wide), section(box["body"], wide, box["columns"], box["between"], style["rule"])]
            body += parts[::-1] if box["place"] == "below" else parts
            body.append("<text:p/>")
    fonts = "".join(f'<style:font-face style:name="{font}" svg:font-family="\'{font}\'"/>' for font in {style["font"]: 1, style["display"]: 1})
    country = "CN" if page["script"] == "simplified" else "TW"
    with open(path + ".fodt", "w", encoding="utf-8") as file:
        file.write(
            f'<?xml version="1.0" encoding="UTF-8"?><office:document{NAMESPACES} xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:settings><config:config-item-set config:name="ooo:configuration-settings">'
            f'<config:config-item config:name="CharacterCompressionType" config:type="short">{int(style["marks"] == "compressed")}</config:config-item>'
            f"</config:config-item-set></office:settings><office:font-face-decls>{fonts}</office:font-face-decls>"
            '<office:styles><style:default-style style:family="paragraph">'
            f'<style:text-properties fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="{country}"/></style:default-style></office:styles>'
            f'<office:automatic-styles>{"".join(styles)}<style:page-layout style:name="L"><style:page-layout-properties fo:margin="{3 * size}pt" '
            f'fo:page-width="{width + 6 * size}pt" fo:page-height="{height:.0f}pt"/></style:page-layout></office:automatic-styles>'
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles>'
            f'<office:body><office:text>{"".join(body)}</office:text></office:body></office:document>'
        )
    run(
        "soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf", "--outdir", folder, path + ".fodt", folder=folder,
    )


ENGINES = {"chromium": (chromium, "chromium"), "xelatex": (xelatex, "xelatex"), "libreoffice": (libreoffice, "soffice")}


# Extraction

def pdfminer(folder):
    """The program pdf2txt.py of pdfminer.six, installed into a virtual environment where it is missing; None where that fails."""
    place = os.path.join(folder, "venv")
    program = os.path.join(place, "bin", "pdf2txt.py")
    if not os.path.exists(program):
        try:
            venv.create(place, with_pip=True)
            subprocess.run([os.path.join(place, "bin", "pip"), "install", "-q", "pdfminer.six"], check=True)
        except subprocess.CalledProcessError:
            return None
    return [os.path.join(place, "bin", "python"), program]


def extract(extractor, path, program):
    if extractor == "pdfminer":
        command = [*program, path + ".pdf"]
    else:
        command = ["pdftotext", *EXTRACTORS[extractor], path + ".pdf", "-"]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode("utf-8")


def chosen(argument, known, option):
    names = argument.split(",")
    for name in names:
        if name not in known:
            sys.exit(f"{option}: {name} is none of {', '.join(known)}")
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", type=int, default=15)
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--extractors", default=",".join(EXTRACTORS))
    parser.add_argument("--work", metavar="FOLDER")
    parser.add_argument("output")
    arguments = parser.parse_args()
    engines = chosen(arguments.engines, ENGINES, "--engines")
    extractors = chosen(arguments.extractors, EXTRACTORS, "--extractors")
    folder = os.path.abspath(arguments.work or os.path.join(arguments.output, "work"))
    os.makedirs(folder, exist_ok=True)
    os.makedirs(arguments.output, exist_ok=True)
    for engine in list(engines):
        if not shutil.which(ENGINES[engine][1]):
            print(f"{engine} is left out: {ENGINES[engine][1]} is not installed", file=sys.stderr)
            engines.remove(engine)
    if not shutil.which("pdftotext"):
        print("pdftotext is left out: it is not installed", file=sys.stderr)
        extractors = [extractor for extractor in extractors if extractor == "pdfminer"]
    program = pdfminer(folder) if "pdfminer" in extractors else None
    if "pdfminer" in extractors and not program:
        print("pdfminer is left out: pdfminer.six could not be installed", file=sys.stderr)
        extractors.remove("pdfminer")
    if not engines or not extractors:
        sys.exit("nothing is left to do")
    installed = subprocess.run(["fc-list", ":", "family"], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
    missing = sorted(font for font in sum(FONTS.values(), ()) if font not in installed)
    if missing:
        sys.exit(f"fonts are missing: {', '.join(missing)}")
    composer = compose_pages.Composer(arguments.seed)
    pages, count = [], 0
    for engine in engines:
        for number in range(arguments.pages):
            page = composer.page(engine, number, FONTS)
            path = os.path.join(folder, page["id"])
            ENGINES[engine][0](page, path, folder)
            pages.append((engine, page, path))
            count += sum(box["form"] == "article" for boxes in sum(page["sheets"], []) for box in boxes)
    for extractor in extractors:
        with open(os.path.join(arguments.output, extractor + ".jsonl"), "w", encoding="utf-8") as file:
            for engine, page, path in pages:
                text, blocks = extract(extractor, path, program), compose_pages.gold(page)
                line = {"id": page["id"], "text": text, "blocks": blocks, "engine": engine, "extractor": extractor}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(pages)} pages with {count} articles, typeset by {', '.join(engines)}")


if __name__ == "__main__":
    main()
