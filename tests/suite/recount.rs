//! Every figure of the sample, counted again from the tables of `data/` without polars.

use crate::kit;
use crate::made_once;
use std::collections::{BTreeMap, BTreeSet};
use thidua::model::Dimension;

type Row = BTreeMap<String, String>;

struct Data {
    tables: BTreeMap<&'static str, Vec<Row>>,
    blocks: BTreeMap<String, String>,
}

impl Data {
    fn rows(&self, table: &str) -> impl Iterator<Item = &Row> {
        self.tables[table].iter()
    }

    fn unit(&self, id: &str) -> Option<&Row> {
        self.rows("units").find(|unit| unit["unit_id"] == id)
    }

    fn asked(&self) -> Vec<&Row> {
        let listed: Vec<&Row> = self.rows("units").filter(|unit| unit["registered"] == "true").collect();
        if listed.is_empty() { self.rows("units").collect() } else { listed }
    }

    /// What a row says of a dimension; a sector or kind that is not known has a name of its own.
    fn dimension(&self, table: &str, row: &Row, name: &str) -> String {
        let unknown = |text: &str| if text.is_empty() { "CHUA_RO".to_owned() } else { text.to_owned() };
        let unit = row.get("unit_id").and_then(|id| self.unit(id));
        let of_unit = matches!(table, "officers" | "activities");
        match name {
            "block" => row.get("unit_id").and_then(|id| self.blocks.get(id)).cloned().unwrap_or_default(),
            "sector" if of_unit => unit.map(|unit| unknown(&unit["sector"])).unwrap_or_default(),
            "unit_kind" if of_unit => unit.map(|unit| unit["kind"].clone()).unwrap_or_default(),
            "unit_kind" if table == "units" => row["kind"].clone(),
            "activity_kind" if table == "activities" => row["kind"].clone(),
            "activity_kind" => String::new(),
            "commune" if table == "units" => unknown(&row["counted_commune"]),
            "commune" if of_unit => unit.map(|unit| unknown(&unit["counted_commune"])).unwrap_or_default(),
            "commune" => unit.map_or_else(|| unknown(""), |unit| unknown(&unit["counted_commune"])),
            "sex" | "position_class" | "ground" if table != "awards" => String::new(),
            "sex" | "position_class" if row["recipient_kind"] != "individual" => String::new(),
            "sector" | "unit_kind" | "ground" | "sex" | "position_class" => unknown(&row[name]),
            other => row.get(other).cloned().unwrap_or_default(),
        }
    }

    fn has(&self, table: &str, row: &Row, cut: &Row) -> bool {
        let mut names = Dimension::ALL.iter().map(|dimension| dimension.code());
        names.all(|name| cut[name].is_empty() || self.dimension(table, row, name) == cut[name])
    }
}

/// First and last year of the time of a figure; nothing for the whole time.
fn years(cut: &Row) -> Option<(i32, i32)> {
    if let Some((from, to)) = cut["phase"].split_once('-') {
        return Some((from.parse().unwrap(), to.parse().unwrap()));
    }
    cut["year"].parse().ok().map(|year| (year, year))
}

fn active(unit: &Row, cut: &Row) -> bool {
    let Some((from, to)) = years(cut) else { return true };
    (from..=to).any(|year| {
        let founded = unit["founded"].parse::<i32>().map_or(true, |founded| founded <= year);
        let working = match unit["dissolved"].parse::<i32>() {
            Ok(last) => year <= last,
            Err(_) => unit["status"] == "active",
        };
        founded && working
    })
}

/// Whether a record with a year and phases is of the time of a figure.
fn within(row: &Row, cut: &Row) -> bool {
    let phase = cut["phase"].is_empty() || row["phases"].split(';').any(|phase| phase == cut["phase"]);
    phase && (cut["year"].is_empty() || row["year"] == cut["year"])
}

fn distinct<'a>(rows: impl Iterator<Item = &'a Row>, key: impl Fn(&Row) -> String) -> f64 {
    rows.map(key).collect::<BTreeSet<String>>().len() as f64
}

fn recount(data: &Data, cut: &Row) -> f64 {
    let unit = |row: &Row| row["unit_id"].clone();
    let population: Vec<&Row> =
        data.asked().into_iter().filter(|unit| active(unit, cut) && data.has("units", unit, cut)).collect();
    let in_state =
        |status: &'static str| data.rows("awards").filter(move |row| row["status"] == status && within(row, cut));
    let of_state = |status: &'static str| in_state(status).filter(|row| data.has("awards", row, cut)).count() as f64;
    let awards: Vec<&Row> = in_state("counted").collect();
    let named = || awards.iter().copied().filter(|row| data.has("awards", row, cut));
    let parts = |mark: &str| {
        let rows = data.rows("participation").filter(|row| within(row, cut) && data.has("participation", row, cut));
        rows.filter(|row| mark.is_empty() || row[mark] == "true").collect::<Vec<_>>()
    };
    let units_with = |mark: &str| distinct(parts(mark).into_iter(), unit);
    let without =
        |units: BTreeSet<String>| population.iter().filter(|row| !units.contains(&row["unit_id"])).count() as f64;
    let officers = |counts: &dyn Fn(&Row) -> bool| {
        let rows = data.rows("officers").filter(|row| data.has("officers", row, cut) && counts(row));
        let rows = rows.filter(|row| data.unit(&row["unit_id"]).is_some_and(|unit| active(unit, cut)));
        distinct(rows, |row| format!("{}@{}", row["person"].to_lowercase(), row["unit_id"]))
    };
    let collective = || awards.iter().filter(|row| row["recipient_kind"] == "collective");
    match cut["figure"].as_str() {
        "units" => population.len() as f64,
        "units_registered" => units_with("registered"),
        "units_took_part" => units_with("took_part"),
        "participation_rate" => {
            let mut whole = cut.clone();
            whole.insert("movement".into(), String::new());
            let worked = data.asked().into_iter().filter(|unit| active(unit, cut) && data.has("units", unit, &whole));
            units_with("registered") / worked.count() as f64
        }
        "participants" => {
            let mut most: BTreeMap<String, f64> = BTreeMap::new();
            for row in parts("") {
                let key = format!("{} {} {} {}", row["unit_id"], row["movement"], row["year"], row["phases"]);
                let most = most.entry(key).or_default();
                *most = most.max(row["participants"].parse().unwrap_or(0.0));
            }
            most.values().sum()
        }
        "awards" => named().count() as f64,
        "recipients" => distinct(named(), |row| row["recipient_id"].clone()),
        "units_awarded" => {
            let working: BTreeSet<String> =
                data.asked().into_iter().filter(|unit| active(unit, cut)).map(unit).collect();
            let rows = collective().copied().filter(|row| data.has("awards", row, cut));
            distinct(rows.filter(|row| working.contains(&row["unit_id"])), unit)
        }
        "units_never_awarded" => without(collective().map(|row| unit(row)).collect()),
        "silent_units" => {
            let dated = ["awards", "participation", "activities"].into_iter().flat_map(|table| data.rows(table));
            let mut heard: BTreeSet<String> = dated.filter(|row| within(row, cut)).map(unit).collect();
            let of_scores = |row: &&Row| {
                let year = row["year"].parse::<i32>().ok();
                years(cut).is_none_or(|(from, to)| year.is_some_and(|year| (from..=to).contains(&year)))
            };
            heard.extend(data.rows("scores").filter(of_scores).map(unit));
            if years(cut).is_none() {
                heard.extend(data.rows("officers").map(unit));
            }
            without(heard)
        }
        "flags" => named().filter(|row| row["form"].starts_with("CO_")).count() as f64,
        "officers" => officers(&|_| true),
        "officers_concurrent" => officers(&|row| row["concurrent"] == "true"),
        "officers_trained" => officers(&|row| {
            let year = row["trained_year"].parse::<i32>().ok();
            year.is_some_and(|year| years(cut).is_none_or(|(from, to)| (from..=to).contains(&year)))
        }),
        "activities" => {
            data.rows("activities").filter(|row| within(row, cut) && data.has("activities", row, cut)).count() as f64
        }
        "movements" => {
            let catalogue = &kit::config().catalogue;
            let named = catalogue.movements.iter().zip(&catalogue.movement_traits);
            let named = named.filter(|(term, _)| cut["movement"].is_empty() || term.code == cut["movement"]);
            named.filter(|(_, traits)| years(cut).is_none_or(|(from, to)| traits.runs_in(from, to))).count() as f64
        }
        "registrations" => of_state("registered"),
        "proposals" => of_state("proposed"),
        "refusals" => of_state("refused"),
        "award_money" => named().filter_map(|row| row["money"].parse::<f64>().ok()).sum(),
        "awards_without_money" => named().filter(|row| row["money"].is_empty()).count() as f64,
        other => panic!("{other} is not recounted"),
    }
}

#[test]
fn every_tenth_figure_is_the_same_when_it_is_counted_by_hand() {
    same_when_counted_by_hand(10);
}

#[test]
#[ignore = "whole: every figure of the sample"]
fn every_figure_is_the_same_when_it_is_counted_by_hand() {
    same_when_counted_by_hand(1);
}

fn same_when_counted_by_hand(step: usize) {
    let case = made_once::sample();
    let names = ["units", "awards", "participation", "scores", "officers", "activities"];
    let tables: BTreeMap<&str, Vec<Row>> = names.into_iter().map(|name| (name, case.data(name))).collect();
    let listed = tables["units"].iter().filter(|unit| !unit["block"].is_empty());
    let scored = tables["scores"].iter();
    let blocks = scored.chain(listed).map(|row| (row["unit_id"].clone(), row["block"].clone())).collect();
    let data = Data { tables, blocks };
    let figures = case.data("figures");
    assert!(figures.len() > 5000, "only {} figures", figures.len());
    for figure in figures.iter().step_by(step) {
        let (counted, written) = (recount(&data, figure), figure["value"].parse::<f64>().unwrap());
        assert!((counted - written).abs() < 1e-9, "{figure:?}: {counted}");
    }
    let names: BTreeSet<&str> = figures.iter().map(|figure| figure["figure"].as_str()).collect();
    assert_eq!(names.len(), 21);
}
