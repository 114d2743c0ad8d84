"""The figures of several outputs, counted by Apache Spark from their `data/*.parquet` as they are.

    figures.py MERGED PROVINCE...

MERGED is the output of `thidua merge PROVINCE...`; every figure that Spark counts is compared with its `data/figures.parquet`, and the
first that differs ends the job with exit 1. A cut that nothing is counted for has no row here and zero there.
"""

import json
import sys
from functools import reduce
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

UNKNOWN = "CHUA_RO"
DIMENSIONS = ["sector", "unit_kind", "form", "recipient_kind", "movement", "block", "sex", "ground", "position_class",
              "commune", "activity_kind"]
BY_UNIT = [[], ["sector"], ["unit_kind"], ["block"], ["commune"]]
BY_MOVEMENT = [*BY_UNIT, ["movement"], ["sector", "movement"]]
BY_AWARD = [
    [], ["sector"], ["form"], ["recipient_kind"], ["sector", "form"], ["sector", "recipient_kind"], ["form", "recipient_kind"],
    ["sector", "form", "recipient_kind"], ["unit_kind"], ["movement"], ["block"], ["sector", "movement"],
    ["commune"],
]
FINE = [
    ["sex"], ["sector", "sex"], ["form", "sex"], ["ground"], ["position_class"], ["form", "position_class"], ["movement", "recipient_kind"],
    ["recipient_kind", "position_class"],
    ["form", "recipient_kind", "unit_kind"], ["form", "recipient_kind", "ground"], ["form", "recipient_kind", "position_class"],
    ["form", "recipient_kind", "unit_kind", "ground"], ["form", "recipient_kind", "ground", "position_class"],
]
BY_AWARDED = [*BY_UNIT, ["form"], ["movement"]]
BY_MONEY = [
    [], ["sector"], ["form"], ["recipient_kind"], ["sector", "recipient_kind"], ["form", "recipient_kind"],
    ["sector", "form", "recipient_kind"], ["commune"],
]
BY_ACTIVITY = [*BY_UNIT, ["activity_kind"]]
# Figures of award records in each state.
STATES = {"awards": "counted", "registrations": "registered", "proposals": "proposed", "refusals": "refused"}
# Of the catalogue, not of rows: the same for all provinces.
NOT_COUNTED_HERE = {"movements"}

merged, provinces = Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]]
record = json.loads((merged / "run.json").read_text())
names = [province["province"] for province in record["merged"]]
phases = record["phases"]
spark = SparkSession.builder.appName("thidua figures").getOrCreate()
spark.conf.set("spark.sql.shuffle.partitions", "4")


def table(name: str) -> DataFrame:
    """A table of all provinces; ids begin with their province."""
    parts = []
    for province, path in zip(names, provinces, strict=True):
        part = spark.read.parquet(str(path / "data" / f"{name}.parquet")).withColumn("province", F.lit(province))
        for column in {"unit_id", "recipient_id"} & set(part.columns):
            part = part.withColumn(column, F.concat_ws(":", F.lit(province), F.col(column)) if column == "recipient_id"
                                   else F.when(F.col(column).isNotNull(), F.concat_ws(":", F.lit(province), F.col(column))))
        parts.append(part)
    return reduce(DataFrame.unionByName, parts)


def said(column: str, absent: str = UNKNOWN):
    return F.coalesce(F.col(column), F.lit(absent)).alias(column)


units, awards, participation = table("units"), table("awards"), table("participation")
scores, officers, activities = table("scores"), table("officers"), table("activities")
in_figures = awards.filter(F.col("status").isin(list(STATES.values())))
counted = awards.filter("status = 'counted'")

# The block of a unit: the register's, else that of its scores (the last of them).
listed = units.filter("block is not null").select("unit_id", F.concat_ws(": ", "province", "block").alias("block"))
scored = scores.groupBy("unit_id", "province").agg(F.max_by("block", F.struct("year", "source_file", "source_cell")).alias("block"))
scored = scored.select("unit_id", F.concat_ws(": ", "province", "block").alias("block")).join(listed, "unit_id", "left_anti")
blocks = listed.unionByName(scored)

# The commune of a unit, of its own province; what has none is in one that nobody says. Where no unit has one, nothing is cut by it.
placed = units.filter("counted_commune is not null").select("unit_id", F.concat_ws(": ", "province", "counted_commune").alias("commune"))
with_communes = placed.limit(1).count() > 0
if not with_communes:
    for cuts in (BY_UNIT, BY_MOVEMENT, BY_AWARD, BY_AWARDED, BY_MONEY, BY_ACTIVITY):
        cuts.remove(["commune"])


def with_places(frame: DataFrame) -> DataFrame:
    """Beside a unit its block and commune, where it has them."""
    own = [blocks.withColumnRenamed("block", "own_block"), placed.withColumnRenamed("commune", "own_commune")]
    return reduce(lambda rows, places: rows.join(places, "unit_id", "left"), own, frame)


PLACES = [F.coalesce("own_block", F.lit("")).alias("block"), F.coalesce("own_commune", F.lit(UNKNOWN)).alias("commune")]

years = reduce(DataFrame.unionByName, [
    in_figures.select("year"), participation.select("year"), activities.select("year"), scores.select("year"),
    officers.select(F.col("trained_year").alias("year")),
]).filter("year is not null").distinct().orderBy("year")
periods = [("", "", None, None)]
periods += [(phase["id"], "", phase["from"], phase["to"]) for phase in phases]
periods += [("", str(row.year), int(row.year), int(row.year)) for row in years.collect()]
times = spark.createDataFrame(periods, "phase string, year string, first int, last int")

registered = units.filter("registered").select("province").distinct()
asked = units.join(registered.withColumn("has", F.lit(True)), "province", "left").filter("registered or has is null")
worked = (F.col("first").isNull()) | (
    (F.coalesce("founded", F.lit(0)) <= F.col("last"))
    & F.when(F.col("dissolved").isNotNull(), F.col("dissolved") >= F.col("first")).when(F.col("status") == "dissolved", False).otherwise(True)
    & (F.coalesce("founded", F.lit(0)) <= F.coalesce("dissolved", F.lit(9999)))
)


def where(frame: DataFrame) -> DataFrame:
    """Units over the times that they worked in, with sector, kind, block and commune."""
    wide = with_places(frame.crossJoin(F.broadcast(times)).filter(worked))
    return wide.select(
        "phase", times["year"], "unit_id", said("sector"), F.col("kind").alias("unit_kind"),
        *PLACES, *[c for c in frame.columns if c in {"person", "concurrent", "trained_year", "first", "last"}],
    )


population = where(asked).cache()


def over_periods(rows: DataFrame) -> DataFrame:
    listed = F.split(F.coalesce("phases", F.lit("")), ";")
    whole = rows.withColumn("phase", F.lit("")).withColumn("when_year", F.lit(""))
    phase = rows.withColumn("phase", F.explode(listed)).filter("phase <> ''").withColumn("when_year", F.lit(""))
    year = rows.filter("year is not null").withColumn("phase", F.lit("")).withColumn("when_year", F.col("year").cast("string"))
    return reduce(DataFrame.unionByName, [whole, phase, year]).drop("year").withColumnRenamed("when_year", "year")


person = F.col("recipient_kind") == "individual"
records = over_periods(
    with_places(in_figures).select(
        "status", "unit_id", "recipient_id", "year", "phases", "form", "recipient_kind", "money", said("sector"), said("unit_kind"), said("movement", ""),
        said("ground"), *PLACES, "category",
        *[F.when(person, F.coalesce(c, F.lit(UNKNOWN))).otherwise("").alias(c) for c in ("sex", "position_class")],
    )
).cache()
facts = records.filter("status = 'counted'")
parts = over_periods(
    with_places(participation).select(
        "unit_id", "year", "phases", said("sector"), "unit_kind", "movement", "registered", "took_part", "participants",
        *PLACES, F.concat_ws(" ", F.coalesce(F.col("year").cast("string"), F.lit("")), "phases").alias("when"),
    )
).cache()

values: dict[tuple, float] = {}


def count(figure: str, rows: DataFrame, cuts: list[list[str]], value) -> None:
    for cut in cuts:
        kept = reduce(lambda frame, name: frame.filter(F.col(name) != ""), cut, rows)
        for row in kept.groupBy("phase", "year", *cut).agg(value.alias("value")).collect():
            if row["value"] is not None:
                part = tuple(row[name] if name in cut else "" for name in DIMENSIONS)
                values[(figure, row["phase"], row["year"], *part)] = float(row["value"])


key = ["phase", "year", "unit_id"]
distinct = F.countDistinct("unit_id")
count("units", population, BY_UNIT, distinct)
count("units_registered", parts.filter("registered"), BY_MOVEMENT, distinct)
count("units_took_part", parts.filter("took_part"), BY_MOVEMENT, distinct)
once = parts.groupBy("phase", "year", "sector", "unit_kind", "block", "commune", "movement", "unit_id", "when").agg(F.max("participants").alias("most"))
count("participants", once, BY_MOVEMENT, F.sum("most"))
for figure, status in STATES.items():
    count(figure, records.filter(F.col("status") == status), BY_AWARD + FINE, F.count("*"))
count("recipients", facts, BY_AWARD, F.countDistinct("recipient_id"))
collective = facts.filter("recipient_kind = 'collective'")
count("units_awarded", collective.join(population.select(*key), key), BY_AWARDED, distinct)
count("units_never_awarded", population.join(collective.select(*key).distinct(), key, "left_anti"), BY_UNIT, distinct)
flags = [row.form for row in counted.filter("form like 'CO_%'").select("form").distinct().collect()]
count("flags", facts.filter(F.col("form").isin(flags)), BY_AWARDED, F.count("*"))
count("award_money", facts, BY_MONEY, F.sum("money"))
count("awards_without_money", facts.filter("money is null"), BY_MONEY, F.count("*"))

phase_of = F.array_join(F.array(*[F.when(F.col("year").between(p["from"], p["to"]), F.lit(p["id"])) for p in phases]), ";")
heard = over_periods(reduce(DataFrame.unionByName, [
    awards.select("unit_id", "year", "phases"),
    participation.select("unit_id", "year", "phases"),
    scores.select("unit_id", "year").withColumn("phases", phase_of),
    officers.select("unit_id").withColumn("year", F.lit(None).cast("long")).withColumn("phases", F.lit("")),
    activities.select("unit_id", "year", "phases"),
]).filter("unit_id is not null"))
count("silent_units", population.join(heard.select(*key).distinct(), key, "left_anti"), BY_UNIT, distinct)

posts = where(units.join(officers.select("unit_id", "person", "concurrent", "trained_year"), "unit_id").withColumn(
    "person", F.concat_ws("@", F.lower("person"), "unit_id")))
in_time = F.col("trained_year").isNotNull() & (F.col("first").isNull() | F.col("trained_year").between(F.col("first"), F.col("last")))
who = F.countDistinct("person")
count("officers", posts, BY_UNIT, who)
count("officers_concurrent", posts.filter("concurrent"), BY_UNIT, who)
count("officers_trained", posts.filter(in_time), BY_UNIT, who)

of_unit = with_places(units).select("unit_id", said("sector"), F.col("kind").alias("unit_kind"), PLACES[1])
joint = activities.withColumnRenamed("kind", "activity_kind").join(of_unit, "unit_id", "left").join(blocks, "unit_id", "left").select(
    "year", "phases", *[F.coalesce(c, F.lit("")).alias(c) for c in ("sector", "unit_kind", "block", "commune", "activity_kind")])
count("activities", over_periods(joint), BY_ACTIVITY, F.count("*"))

for (figure, phase, year, *part), value in list(values.items()):
    if figure == "units_registered":
        whole = dict(zip(DIMENSIONS, part, strict=True)) | {"movement": ""}
        active = values.get(("units", phase, year, *whole.values()))
        if active:
            values[("participation_rate", phase, year, *part)] = value / active

compared = differing = 0
seen = set()
for row in spark.read.parquet(str(merged / "data" / "figures.parquet")).collect():
    if row["figure"] in NOT_COUNTED_HERE:
        continue
    year = "" if row["year"] is None else str(row["year"])
    name = (row["figure"], row["phase"] or "", year, *[row[dimension] or "" for dimension in DIMENSIONS])
    seen.add(name)
    compared += 1
    if values.get(name, 0.0) != row["value"]:
        differing += 1
        if differing <= 5:
            print(f"differs: {name}: thidua {row['value']}, Spark {values.get(name, 0.0)}", flush=True)
for name in values.keys() - seen:
    differing += 1
    print(f"differs: {name}: thidua has none, Spark {values[name]}", flush=True)
executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(f"{compared} figures compared, {len(values)} of them not zero, {differing} differ; {executors} executors")
spark.stop()
sys.exit(1 if differing else 0)
