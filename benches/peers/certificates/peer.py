"""One run of another program: PROGRAM combined|single PAGES OUT. Prints seconds of making and bytes."""

import io
import json
import os
import sys
import time
from multiprocessing import Pool

HERE = os.path.dirname(os.path.abspath(__file__))
FONTS = os.path.join(HERE, "..", "..", "..", "assets", "fonts")
TEMPLATE = os.path.join(HERE, "certificates.typ")
STATE = {}


def typst_compiler(options):
    import typst

    STATE["compiler"] = typst.Compiler(
        TEMPLATE, root="/", font_paths=typst.Fonts(include_system_fonts=False, font_paths=[FONTS])
    )
    STATE["options"] = options


def typst_combined(path):
    return STATE["compiler"].compile(
        format="pdf", sys_inputs={"file": os.path.abspath(path)}, timestamp=1767571200, **STATE["options"]
    )


def typst_single(page):
    return STATE["compiler"].compile(
        format="pdf", sys_inputs={"page": json.dumps(page)}, timestamp=1767571200, **STATE["options"]
    )


def reportlab_fonts(_):
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name in ["Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic", "PlayfairDisplay-Bold"]:
        pdfmetrics.registerFont(TTFont(name, os.path.join(FONTS, name + ".ttf")))


def reportlab_pages(pages):
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    width, height = pages[0]["width"] * mm, pages[0]["height"] * mm
    canvas = Canvas(out, pagesize=(width, height), pageCompression=1, invariant=1, lang="vi")
    canvas.setTitle("Bằng khen")
    canvas.setAuthor("Văn phòng")
    for page in pages:
        for it in page["items"]:
            ink = [part / 255 for part in it["colour"]]
            if it["kind"] == "text":
                canvas.setFillColorRGB(*ink)
                canvas.setFont(it["face"], it["size"])
                if it["turn"]:
                    canvas.saveState()
                    canvas.translate(it["x"] * mm, height - it["y"] * mm)
                    canvas.rotate(it["turn"])
                    canvas.drawString(0, 0, it["text"])
                    canvas.restoreState()
                else:
                    canvas.drawString(it["x"] * mm, height - it["y"] * mm, it["text"])
                continue
            canvas.setStrokeColorRGB(*ink)
            canvas.setLineWidth(it["points"])
            if it["kind"] == "line":
                (x, y), (to, bottom) = it["from"], it["to"]
                canvas.line(x * mm, height - y * mm, to * mm, height - bottom * mm)
            else:
                (x, y), (wide, high) = it["corner"], it["size"]
                canvas.setDash([3, 3] if it["dashed"] else [])
                canvas.rect(x * mm, height - (y + high) * mm, wide * mm, high * mm)
                canvas.setDash([])
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def reportlab_combined(path):
    with open(path, encoding="utf-8") as file:
        return reportlab_pages(json.load(file))


def reportlab_single(page):
    return reportlab_pages([page])


PROGRAMS = {
    "typst": (typst_compiler, {"pdf_standards": "a-2b"}, typst_combined, typst_single),
    "typst-untagged": (typst_compiler, {"pdf_tags": False}, typst_combined, typst_single),
    "reportlab": (reportlab_fonts, None, reportlab_combined, reportlab_single),
}


def main():
    program, what, path, out = sys.argv[1:]
    prepare, options, combined, single = PROGRAMS[program]
    if what == "combined":
        prepare(options)
        start = time.perf_counter()
        files = [combined(path)]
        seconds = time.perf_counter() - start
    else:
        with open(path, encoding="utf-8") as file:
            pages = json.load(file)
        # One process for each processor, ready before the clock starts.
        with Pool(os.cpu_count(), prepare, (options,)) as pool:
            pool.map(single, pages[:1] * os.cpu_count() * 4, chunksize=1)
            start = time.perf_counter()
            files = pool.map(single, pages, chunksize=10)
            seconds = time.perf_counter() - start
    print(seconds, sum(map(len, files)))
    with open(out, "wb") as file:
        file.write(files[0])


if __name__ == "__main__":
    main()
