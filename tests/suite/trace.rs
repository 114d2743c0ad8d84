//! From a figure to the rows that make it: the sum of the rows is the figure, for every figure.

use crate::kit::{self, Case};
use crate::province::Province;
use calamine::{Data, Reader};
use std::collections::BTreeMap;
use std::fs;
use thidua::cli::Exit;
use thidua::config::{self, Config};
use thidua::draw::data;
use thidua::lang::Lang;
use thidua::model::{Cut, Decisions, Facts, FigureName, Figures, Records};
use thidua::place::CellRef;
use thidua::read::stored;
use thidua::recount::{Evidence, Recount, Source, difference};
use thidua::save::csv;
use thidua::{read, run, settle, tally};

/// The sample, settled.
pub fn sample() -> (Config, Records) {
    let config = config::load(None).unwrap();
    let sources = read::sources(&[kit::sample()]).unwrap();
    let files: Vec<_> = sources.iter().map(|source| read::source(source, &config.reading, None)).collect();
    let settled = settle::settle(&files, &config.catalogue, &Decisions::new());
    (config, settled.records)
}

/// Records and figures of a province, settled without answers.
pub fn province(seed: u64) -> (Config, Records) {
    let province = Province::whole(seed);
    let records = province.settle(&Decisions::new()).records;
    (province.config, records)
}

fn every_figure_has_its_rows(config: &Config, records: &Records) -> Figures {
    let figures = tally::tally(records, &config.catalogue).unwrap();
    let recount = Recount::new(records, &config.catalogue);
    assert_eq!(difference(&figures, &recount.figures()), None);
    for figure in figures.list() {
        let evidence = recount.evidence(figure.name, &figure.cut);
        let value = evidence.as_ref().and_then(Evidence::value);
        assert_eq!(value, Some(figure.value), "{figure:?}");
    }
    figures
}

#[test]
fn every_figure_of_the_sample_is_the_sum_of_its_rows() {
    let (config, records) = sample();
    let figures = every_figure_has_its_rows(&config, &records);
    assert!(figures.list().len() > 5000, "only {} figures", figures.list().len());
}

#[test]
fn every_figure_of_a_province_is_the_sum_of_its_rows() {
    let (config, records) = province(7);
    let figures = every_figure_has_its_rows(&config, &records);
    assert!(figures.list().iter().filter(|figure| figure.value > 0.0).count() > 5000);
}

#[test]
fn units_that_nobody_names_are_traced_to_the_register() {
    let (config, records) = sample();
    let recount = Recount::new(&records, &config.catalogue);
    let Some(Evidence::Count(parts)) = recount.evidence(FigureName::SilentUnits, &Cut::all()) else { panic!("none") };
    assert!(!parts.is_empty());
    for part in &parts {
        let [source @ Source::Unit(unit)] = part.rows.as_slice() else { panic!("{part:?}") };
        assert_eq!(source.place(), &unit.place);
        assert!(records.awards.iter().all(|award| award.unit_id.as_ref() != Some(&unit.id)), "{}", unit.name);
    }
    let other = Cut::all().sector("NO_SUCH_SECTOR");
    assert!(recount.evidence(FigureName::SilentUnits, &other).is_none());
}

/// The records, written as `data/` and read back.
fn stored(case: &Case, records: &Records, figures: &Figures) -> Records {
    let folder = case.output().join("data");
    fs::create_dir_all(&folder).unwrap();
    let input = data::Input { records, figures, issues: &[], ledger: &[], repairs: &[], lang: Lang::Vi };
    for table in data::tables(&input) {
        fs::write(folder.join(format!("{}.csv", table.name)), csv::csv(&table).unwrap()).unwrap();
    }
    assert_eq!(stored::figures(&case.output()).unwrap().list(), figures.list());
    stored::records(&case.output()).unwrap()
}

/// Without the facts that `data/` does not hold: words of remarks, authorities, what follows from a name.
fn as_stored(records: &Records) -> Records {
    let mut records = records.clone();
    for award in &mut records.awards {
        let facts = std::mem::take(&mut award.facts);
        award.facts = Facts {
            held: facts.held.map(|_| String::new()),
            named_authorities: Vec::new(),
            numbered_authorities: Vec::new(),
            disciplined_until: None,
            household_name: false,
            revoked: None,
            ..facts
        };
    }
    records
}

#[test]
fn what_is_stored_comes_back_the_same() {
    for (name, (config, mut records)) in [("sample", sample()), ("province", province(5))] {
        // What a spreadsheet would take for a formula, and what csv has to quote.
        records.awards[0].achievement = Some("=1+1, \"hai\"\r\n'-3".to_owned());
        records.awards[1].achievement = Some("'@x".to_owned());
        records.units[0].former_names = vec!["Tên; cũ".to_owned(), "-Tên".to_owned()];
        let figures = tally::tally(&records, &config.catalogue).unwrap();
        let back = stored(&Case::new(name), &records, &figures);
        let wanted = as_stored(&records);
        assert_eq!(back.units, wanted.units);
        for (back, wanted) in back.awards.iter().zip(&wanted.awards) {
            assert_eq!(back, wanted);
        }
        assert!(back == wanted, "{name}: participation, scores, officers or activities differ");
        let of_all = !wanted.participation.is_empty() && !wanted.scores.is_empty() && !wanted.activities.is_empty();
        assert!(of_all || name != "sample", "the sample has records of every kind");
    }
}

fn run_sample(name: &str) -> Case {
    let case = Case::new(name);
    let sample = kit::sample().to_string_lossy().into_owned();
    assert_eq!(case.command(&["run", &sample, "-o", "OUTPUT"]).exit, Exit::Done);
    case
}

#[test]
fn two_hundred_cells_lead_back_to_rows_that_make_their_number() {
    let case = run_sample("cells");
    let config = config::load(None).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(case.output().join("tong-hop.xlsx")).unwrap();
    let mut places: BTreeMap<(String, CellRef), ()> = BTreeMap::new();
    for cell in stored::cells(&case.output()).unwrap() {
        places.insert((cell.sheet, cell.cell), ());
    }
    assert!(places.len() > 1000, "only {} cells", places.len());
    let (mut single, mut sums, mut rates) = (0, 0, 0);
    for (sheet, at) in places.keys().step_by(places.len() / 200) {
        let range = book.worksheet_range(sheet).unwrap();
        let shown = match range.get_value((at.row, at.column)) {
            Some(Data::Float(number)) => Some(*number),
            Some(Data::Int(number)) => Some(*number as f64),
            _ => None,
        };
        let run::explain::Found::Figure(found) = run::explain::cell(&case.output(), sheet, *at, &config).unwrap()
        else {
            panic!("{sheet}!{at}")
        };
        assert_eq!(found.value, shown, "{sheet}!{at}");
        let Some(shown) = shown else { continue };
        for figure in &found.figures {
            for list in &figure.lists {
                let mut amounts: BTreeMap<usize, i64> = BTreeMap::new();
                for row in &list.rows {
                    amounts.insert(row.number, row.amount.unwrap_or(0));
                    assert!(row.place.cell.is_some() && !row.place.file.is_empty(), "{:?}", row.place);
                }
                if list.name != FigureName::Movements {
                    assert_eq!(list.value, amounts.values().sum::<i64>() as f64, "{sheet}!{at}");
                }
            }
        }
        let values: Vec<f64> = found.figures.iter().map(|figure| figure.value.unwrap()).collect();
        match values.as_slice() {
            [value] => {
                assert!((value - shown).abs() < 1e-9, "{sheet}!{at}: {value} {shown}");
                single += 1;
            }
            several if found.figures.iter().all(|figure| figure.name.adds_up()) => {
                let sum: f64 = several.iter().sum();
                assert!((sum - shown).abs() < 1e-9 || shown < 1.0, "{sheet}!{at}: {several:?} {shown}");
                sums += 1;
            }
            _ => rates += 1,
        }
    }
    println!("{single} figures, {sums} sums, {rates} rates of several");
    assert!(single > 100);
}

#[test]
fn explain_shows_the_rows_and_what_was_meant() {
    let case = run_sample("explain");
    let cells = case.data("cells");
    let cell = |name: &str| cells.iter().find(|cell| cell["figure"] == name && !cell["phase"].is_empty()).unwrap();
    let place = |name: &str| format!("{}!{}", cell(name)["sheet"], cell(name)["cell"]);
    let text = case.command(&["explain", &place("units"), "-o", "OUTPUT"]);
    assert_eq!(text.exit, Exit::Done, "{}", text.err);
    assert!(text.out.contains("Working units · phase 2015-2020") && text.out.contains("Danh bạ"), "{}", text.out);
    let rate = case.command(&["explain", &place("participation_rate"), "-o", "OUTPUT", "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_str(&rate.out).unwrap();
    let parts = answer["figures"][0]["parts"].as_array().unwrap();
    assert_eq!((&parts[0]["figure"], &parts[1]["figure"]), (&"units_registered".into(), &"units".into()));
    let both: Vec<f64> = parts.iter().map(|part| part["value"].as_f64().unwrap()).collect();
    assert!((answer["value"].as_f64().unwrap() - both[0] / both[1]).abs() < 1e-9);
    let sheet = &cell("units")["sheet"];
    let beside = case.command(&["explain", &format!("{sheet}!A1"), "-o", "OUTPUT"]);
    assert_eq!(beside.exit, Exit::Wrong);
    assert!(beside.err.contains("Near it") && beside.err.contains(&cell("units")["cell"]), "{}", beside.err);
    let unknown = case.command(&["explain", "tong quan!D8", "-o", "OUTPUT"]);
    assert_eq!(unknown.exit, Exit::Wrong);
    assert!(unknown.err.contains("Did you mean “Tổng quan”?"), "{}", unknown.err);
    assert_eq!(case.command(&["explain", "Z99", "-o", "OUTPUT"]).exit, Exit::Wrong);
}

#[test]
fn every_code_is_explained_in_both_languages() {
    for code in run::explain::codes() {
        for lang in ["vi", "en"] {
            let answer = kit::call(["explain", code, "--lang", lang].map(str::to_owned).into());
            assert_eq!(answer.exit, Exit::Done, "{code}");
            assert!(answer.out.lines().count() >= 3 && !answer.out.contains("7777"), "{code} {lang}: {}", answer.out);
        }
    }
    let rule = kit::call(["explain", "r22", "--lang", "vi"].map(str::to_owned).into());
    assert!(rule.out.contains("Luật 06/2022/QH15, Điều 74.1"), "{}", rule.out);
}

#[test]
fn data_that_is_missing_or_changed_is_named() {
    let case = run_sample("damaged");
    let missing = case.command(&["diff", "OUTPUT", "INPUT"]);
    assert_eq!(missing.exit, Exit::Failed);
    assert!(missing.err.contains("units.csv") && missing.err.contains("thidua run"), "{}", missing.err);
    let path = case.output().join("data/awards.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen(",counted,", ",perhaps,", 1)).unwrap();
    let changed = case.command(&["diff", "OUTPUT", "OUTPUT"]);
    assert_eq!(changed.exit, Exit::Failed);
    for told in ["awards.csv", "line 2", "“status”", "perhaps"] {
        assert!(changed.err.contains(told), "{}", changed.err);
    }
}
