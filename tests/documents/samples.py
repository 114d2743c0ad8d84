"""Runs the Python and SQL samples of the guide on an output of the sample. Usage: samples.py DOCUMENT… in the folder that holds `output`."""

import re
import sys

import duckdb

SAMPLE = re.compile(r"^```(python|sql)\n(.*?)^```", re.MULTILINE | re.DOTALL)

ran = 0
for document in sys.argv[1:]:
    with open(document, encoding="utf-8") as file:
        samples = SAMPLE.findall(file.read())
    for language, code in samples:
        if language == "sql":
            rows = duckdb.sql(code).fetchall()
        else:
            names = {}
            exec(compile(code, document, "exec"), names)
            rows = names["awards"]
        if len(rows) == 0:
            sys.exit(f"{document}: this finds nothing:\n{code}")
        ran += 1
print(ran)
