//! From a figure to the rows that make it: the sum of the rows is the figure, for every figure.

use crate::kit::{self, Case};
use crate::made_once;
use crate::province::Province;
use calamine::{Data, Reader};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;
use thidua::cli::Exit;
use thidua::config::Config;
use thidua::lang::Lang;
use thidua::model::{Cut, Decisions, Facts, FigureName, Figures, Records};
use thidua::place::CellRef;
use thidua::recount::{Evidence, RecordKind, Recount, Source, counted_records, difference};
use thidua::run::explain::Made;
use thidua::store::{self, csv};
use thidua::{read, run, settle, tally};

/// The sample, settled.
pub fn sample() -> (&'static Config, &'static Records) {
    static RECORDS: LazyLock<Records> = LazyLock::new(|| {
        let config = kit::config();
        let sources = read::sources(&[kit::sample()]).unwrap();
        let files: Vec<_> = sources.iter().map(|source| read::source(source, &config.reading, None)).collect();
        settle::settle(&files, &config.catalogue, &Decisions::new()).records
    });
    (kit::config(), &RECORDS)
}

/// Records and figures of a province, settled without answers.
pub fn settled_province() -> (&'static Config, &'static Records) {
    static PROVINCE: LazyLock<(&'static Config, Records)> = LazyLock::new(|| {
        let province = Province::whole(7);
        (province.config, province.settle(&Decisions::new()).records)
    });
    (PROVINCE.0, &PROVINCE.1)
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
    let figures = every_figure_has_its_rows(config, records);
    assert!(figures.list().len() > 5000, "only {} figures", figures.list().len());
}

#[test]
fn every_figure_of_a_province_is_the_sum_of_its_rows() {
    let (config, records) = settled_province();
    let figures = every_figure_has_its_rows(config, records);
    assert!(figures.list().iter().filter(|figure| figure.value > 0.0).count() > 5000);
}

#[test]
fn units_that_nobody_names_are_traced_to_the_register() {
    let (config, records) = sample();
    let recount = Recount::new(records, &config.catalogue);
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

/// The place of a record among all of its kind.
fn place(records: &Records, source: Source<'_>) -> usize {
    let place = match source {
        Source::Unit(unit) => records.units.iter().position(|one| std::ptr::eq(one, unit)),
        Source::Award(award) => records.awards.iter().position(|one| std::ptr::eq(one, award)),
        Source::Participation(part) => records.participation.iter().position(|one| std::ptr::eq(one, part)),
        Source::Officer(officer) => records.officers.iter().position(|one| std::ptr::eq(one, officer)),
        Source::Activity(activity) => records.activities.iter().position(|one| std::ptr::eq(one, activity)),
    };
    place.unwrap()
}

#[test]
fn a_number_leads_to_the_first_row_of_a_list_that_adds_to_it() {
    let (config, records) = sample();
    let figures = tally::tally(records, &config.catalogue).unwrap();
    let recount = Recount::new(records, &config.catalogue);
    let kinds = [
        (RecordKind::Units, records.units.len()),
        (RecordKind::Awards, records.awards.len()),
        (RecordKind::Participation, records.participation.len()),
        (RecordKind::Officers, records.officers.len()),
        (RecordKind::Activities, records.activities.len()),
    ];
    for (kind, count) in kinds {
        let of_kind = figures.list().iter().filter(|figure| counted_records(figure.name) == kind);
        let asked: Vec<(FigureName, &Cut)> = of_kind.map(|figure| (figure.name, &figure.cut)).collect();
        // A list whose first row is the last record.
        let rows: Vec<usize> = (0..count).rev().collect();
        let first = recount.first_rows(kind, &asked, &rows);
        assert!(first.iter().flatten().count() > 30, "{kind:?}");
        for ((name, cut), first) in asked.into_iter().zip(first) {
            let parts = match recount.evidence(name, cut).unwrap() {
                Evidence::Count(parts) | Evidence::Rate(parts, _) => parts,
            };
            let adding = parts.iter().filter(|part| part.amount.is_some_and(|amount| amount != 0));
            let last = adding.flat_map(|part| &part.rows).map(|source| place(records, *source)).max();
            assert_eq!(first.map(|row| rows[row]), last, "{name:?} {cut:?}");
        }
    }
}

/// The records, written as `data/` and read back.
fn stored(case: &Case, records: &Records, figures: &Figures) -> Records {
    let folder = case.output().join("data");
    fs::create_dir_all(&folder).unwrap();
    let input =
        store::Input { records, figures, issues: &[], ledger: &[], cell_ledger: &[], repairs: &[], lang: Lang::Vi };
    for table in store::tables(&input) {
        fs::write(folder.join(format!("{}.csv", table.name)), csv::csv(&table).unwrap()).unwrap();
    }
    assert_eq!(store::figures(&case.output()).unwrap().list(), figures.list());
    store::records(&case.output()).unwrap()
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
            year_of_decision: false,
            year_in_row: false,
            phase_named: false,
            revoked: None,
            ..facts
        };
    }
    records
}

#[test]
fn what_is_stored_comes_back_the_same() {
    for (name, (config, records)) in [("sample", sample()), ("province", settled_province())] {
        let mut records = records.clone();
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

/// As many places as asked for, in the order of a fixed chance.
fn some(mut places: Vec<(String, CellRef)>, count: usize, seed: u64) -> Vec<(String, CellRef)> {
    let mut chance = seed;
    for at in 0..count.min(places.len()) {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = at + (chance >> 33) as usize % (places.len() - at);
        places.swap(at, other);
    }
    places.truncate(count);
    places
}

/// What [`cells_lead_back`] found of cells, by how their number is made.
#[derive(Debug, Default)]
struct Seen {
    single: usize,
    sums: usize,
    differences: usize,
    shares: usize,
}

fn cells_lead_back(case: &Case, seed: u64) -> Seen {
    let config = kit::config();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(case.output().join("tong-hop.xlsx")).unwrap();
    let all: BTreeSet<_> =
        store::cells(&case.output()).unwrap().into_iter().map(|cell| (cell.sheet, cell.cell)).collect();
    assert!(all.len() > 1000, "only {} cells", all.len());
    let places = some(all.into_iter().collect(), 200, seed);
    let asked: Vec<(&str, CellRef)> = places.iter().map(|(sheet, at)| (sheet.as_str(), *at)).collect();
    let all_found = run::explain::cells(&case.output(), &asked, config).unwrap();
    let mut seen = Seen::default();
    for ((sheet, at), found) in asked.iter().zip(all_found) {
        let range = book.worksheet_range(sheet).unwrap();
        let shown = match range.get_value((at.row, at.column)) {
            Some(Data::Float(number)) => Some(*number),
            Some(Data::Int(number)) => Some(*number as f64),
            _ => None,
        };
        let run::explain::Found::Figure(found) = found else { panic!("{sheet}!{at}") };
        assert_eq!(found.value, shown, "{sheet}!{at}");
        let Some(shown) = shown else { continue };
        // The value of each figure, from the rows that are told.
        let values = found.figures.iter().map(|figure| {
            let lists = figure.lists.iter().map(|list| {
                let mut amounts: BTreeMap<usize, i64> = BTreeMap::new();
                for row in &list.rows {
                    amounts.insert(row.number, row.amount.unwrap_or(0));
                    assert!(row.place.cell.is_some() && !row.place.file.is_empty(), "{:?}", row.place);
                }
                // Movements stand in the configuration and have no rows.
                let sum = amounts.values().sum::<i64>() as f64;
                if list.name == FigureName::Movements { list.value } else { sum }
            });
            match lists.collect::<Vec<f64>>().as_slice() {
                [count] => *count,
                [registered, worked] => registered / worked,
                other => panic!("{sheet}!{at}: {other:?}"),
            }
        });
        let values: Vec<f64> = values.collect();
        let sum = |values: &[f64]| values.iter().sum::<f64>();
        let (left, right) = values.split_at(values.len() / 2);
        let (made, kind) = match found.made {
            Made::Figure => (sum(&values), &mut seen.single),
            Made::Sum => (sum(&values), &mut seen.sums),
            Made::Difference => (sum(left) - sum(right), &mut seen.differences),
            Made::Share(at) => (sum(&values[..at]) / sum(&values[at..]), &mut seen.shares),
            Made::Beside => panic!("{sheet}!{at}: {values:?} do not make {shown}"),
        };
        *kind += 1;
        assert!((made - shown).abs() <= 1e-9 * shown.abs().max(1.0), "{sheet}!{at}: {made} {shown}");
    }
    println!("{seen:?}");
    seen
}

#[test]
fn two_hundred_cells_lead_back_to_rows_that_make_their_number() {
    let seen = cells_lead_back(made_once::sample(), 1);
    assert!(seen.single > 100, "{seen:?}");
    links_lead_to_rows(made_once::sample());
}

#[test]
#[ignore = "whole: a province with its certificates"]
fn two_hundred_cells_of_a_province_lead_back_to_rows_that_make_their_number() {
    let seen = cells_lead_back(made_once::province(), 2);
    assert!(seen.single > 100, "{seen:?}");
    links_lead_to_rows(made_once::province());
}

/// Every link of a figure leads to a row that the figure counts, and nothing above it on the sheet is counted.
fn links_lead_to_rows(case: &Case) {
    let config = kit::config();
    let links = kit::links(&case.output().join("tong-hop.xlsx"));
    let shown = thidua::read::shown::shown(&case.output(), &config.reading.limits).unwrap();
    let places: Vec<(String, CellRef)> = links.keys().cloned().collect();
    let known: BTreeSet<_> =
        store::cells(&case.output()).unwrap().into_iter().map(|cell| (cell.sheet, cell.cell)).collect();
    let places = some(places.into_iter().filter(|place| known.contains(place)).collect(), 300, 3);
    assert_eq!(places.len(), 300);
    let asked: Vec<(&str, CellRef)> = places.iter().map(|(sheet, at)| (sheet.as_str(), *at)).collect();
    let mut targets = BTreeSet::new();
    for (place, found) in places.iter().zip(run::explain::cells(&case.output(), &asked, config).unwrap()) {
        let run::explain::Found::Figure(found) = found else { panic!("{place:?}") };
        let (target, at) = &links[place];
        let sheet = shown.iter().find(|sheet| sheet.name == *target).unwrap();
        let source = |row: u32| {
            let cells = sheet.cells.iter().filter(|(cell, _)| cell.row == row);
            cells.map(|(_, text)| text.as_str()).rfind(|text| text.matches(" › ").count() == 2)
        };
        let counted: BTreeSet<String> = found
            .figures
            .iter()
            .flat_map(|figure| &figure.lists)
            .flat_map(|list| &list.rows)
            .map(|row| row.place.to_string())
            .collect();
        let is_counted = |row: u32| source(row).is_some_and(|source| counted.contains(source));
        assert!(is_counted(at.row), "{place:?} leads to {target}!{at}: {:?}", source(at.row));
        targets.insert(target.clone());
    }
    assert!(targets.len() >= 3, "{targets:?}");
}

#[test]
fn explain_shows_the_rows_and_what_was_meant() {
    let case = made_once::sample();
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
    let unknown = case.command(&["explain", "tong quan!D9", "-o", "OUTPUT"]);
    assert_eq!(unknown.exit, Exit::Wrong);
    assert!(unknown.err.contains("Did you mean “Tổng quan”?"), "{}", unknown.err);
    assert_eq!(case.command(&["explain", "Z99", "-o", "OUTPUT"]).exit, Exit::Wrong);
    for (place, told) in [
        ("danh sach khem!A1", "Did you mean “Danh sách khen”?"),
        ("Danh sách khen!B12", "Its row: "),
        ("Danh sách khen!B12", "From "),
        ("Danh sách khen!ZZ12", "ends before this cell"),
        ("Tổng quan!A3", "is empty"),
    ] {
        let answer = case.command(&["explain", place, "-o", "OUTPUT"]);
        assert_eq!(answer.exit, Exit::Wrong);
        assert!(answer.err.contains(told), "{place}: {}", answer.err);
    }
    let money = case.command(&["explain", &place("award_money"), "-o", "OUTPUT"]);
    assert!(money.out.contains("base salary") && money.out.contains("(Decree "), "{}", money.out);
}

#[test]
fn every_code_is_explained_in_both_languages() {
    for code in run::explain::codes() {
        for lang in ["vi", "en"] {
            let answer = kit::call(["explain", code, "--lang", lang].map(str::to_owned).into());
            assert_eq!(answer.exit, Exit::Done, "{code}");
            assert!(!answer.out.contains("7777"), "{code} {lang}: {}", answer.out);
            let lang = Lang::from_code(lang).unwrap();
            let [wants, by, _, says, to_do, before, after] = lang.code_headings().map(|heading| format!("{heading}: "));
            let has =
                |heading: &str| answer.out.lines().any(|line| line.len() > heading.len() && line.starts_with(heading));
            assert!(answer.out.starts_with(&format!("{code} · ")), "{code}: no severity: {}", answer.out);
            let says_nothing = ["R07", "R10", "R12"].contains(&code);
            assert!(says_nothing || (has(&before) && has(&after)), "{code}: {}", answer.out);
            assert!((has(&wants) || has(&says)) && has(&by) && has(&to_do), "{code}: {}", answer.out);
        }
    }
    let rule = kit::call(["explain", "r22", "--lang", "vi"].map(str::to_owned).into());
    assert!(rule.out.contains("Luật 06/2022/QH15, Điều 74.1"), "{}", rule.out);
}

#[test]
fn data_that_is_missing_or_changed_is_named() {
    let case = made_once::copy_of_sample("damaged");
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
