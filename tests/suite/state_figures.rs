//! Figures of awards in every state, by commune and by kind of activity: of records made by chance, and of a few whose figures
//! are counted by hand.

use crate::kit::{self, Case, figure, table_of};
use crate::province::chance::Chance;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use thidua::cli::Exit;
use thidua::lang::Lang;
use thidua::model::{
    Activity, Award, AwardStatus, Category, Cut, Dimension, Facts, FigureName, Figures, Officer, Participation,
    RecipientKind, Records, Sex, Text, UNKNOWN, Unit, UnitKind, UnitStatus,
};
use thidua::place::Place;
use thidua::recount::{Evidence, Recount, difference};
use thidua::store::{self, csv};
use thidua::tally::{parquet, tally};

const SECTORS: [Option<&str>; 3] = [Some("NN"), Some("VT"), None];
const COMMUNES: [Option<&str>; 4] = [Some("Tân Lập"), Some("Gò Dầu"), Some("Tân Bình, Tân Biên"), None];
const FORMS: [&str; 4] = ["BK_TINH", "GK_LMT", "CO_CP", "LDTT"];
const KINDS: [&str; 3] = ["KIEM_TRA", "TAP_HUAN", "hội nghị tổng kết"];
/// The figures that are the number of award records in a state.
const STATES: [(FigureName, AwardStatus); 4] = [
    (FigureName::Awards, AwardStatus::Counted),
    (FigureName::Registrations, AwardStatus::Registered),
    (FigureName::Proposals, AwardStatus::Proposed),
    (FigureName::Refusals, AwardStatus::Refused),
];

fn place() -> Place {
    Place::file("ds.xlsx").in_sheet("DS")
}

fn unit(id: &str, sector: Option<&str>, commune: Option<&str>) -> Unit {
    Unit {
        id: id.into(),
        name: format!("HTX {id}").into(),
        kind: UnitKind::Htx,
        sector: sector.map(Into::into),
        commune: commune.map(str::to_owned),
        district: None,
        members: None,
        workers: None,
        block: None,
        status: UnitStatus::Active,
        founded: None,
        dissolved: None,
        registered: true,
        former_names: Vec::new(),
        place: place(),
        counted_commune: commune.map(Into::into),
    }
}

/// An award as a collective to a unit of the records.
fn award(id: usize, unit: Option<&Unit>, status: AwardStatus, year: i32) -> Award {
    Award {
        id: format!("a{id}"),
        recipient_name: format!("Người {id}").into(),
        recipient_kind: RecipientKind::Collective,
        recipient_id: unit.map_or_else(|| format!("r{id}").into(), |unit| unit.id.clone()),
        unit_id: unit.map(|unit| unit.id.clone()),
        unit_name: unit.map(|unit| unit.name.clone()),
        unit_kind: unit.map(|unit| unit.kind),
        sector: unit.and_then(|unit| unit.sector.clone()),
        position: None,
        sex: None,
        form: "BK_TINH".into(),
        category: Category::Form,
        level: "TINH".into(),
        authority: "".into(),
        ground: None,
        movement: None,
        decision_no: None,
        decision_date: None,
        period: None,
        year: Some(year),
        phases: if year == 2018 { vec!["2017-2022".to_owned()] } else { Vec::new() },
        achievement: None,
        register_no: None,
        status,
        closed_by: None,
        money: None,
        facts: Facts::default(),
        place: place(),
    }
}

fn activity(kind: &str, unit: Option<&Unit>) -> Activity {
    Activity {
        date: None,
        year: Some(2021),
        kind: kind.to_owned(),
        unit_id: unit.map(|unit| unit.id.clone()),
        participants: None,
        phases: vec!["2017-2022".to_owned()],
        place: place(),
    }
}

/// Units, awards of every state, participation, officers and activities.
fn by_chance(seed: u64) -> Records {
    let chance = &mut Chance::new(seed);
    // Some registers say no commune at all.
    let communes = if seed.is_multiple_of(4) { &COMMUNES[3..] } else { &COMMUNES[..] };
    let mut units = Vec::new();
    for at in 0..1 + chance.below(12) {
        let (sector, commune) = (chance.one(&SECTORS), chance.one(communes));
        let block = chance.percent(50).then(|| "Khối 1".to_owned());
        let founded = chance.percent(30).then(|| chance.between(2014, 2024));
        units.push(Unit { block, founded, registered: chance.percent(80), ..unit(&format!("u{at}"), sector, commune) });
    }
    let phases = |chance: &mut Chance| {
        let phases = ["2015-2020", "2017-2022", "2022-2027", "phase of nobody"];
        phases.into_iter().filter(|_| chance.percent(30)).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut awards = Vec::new();
    for at in 0..chance.below(120) {
        let of = (!chance.percent(15)).then(|| &units[chance.below(units.len())]);
        let (status, year) = (chance.one(AwardStatus::ALL), chance.between(2016, 2024));
        let plain = award(at, of, status, year);
        let is_closed = status == AwardStatus::Proposed && chance.percent(50);
        awards.push(Award {
            recipient_kind: chance.one(RecipientKind::ALL),
            recipient_id: if chance.percent(50) { plain.recipient_id.clone() } else { format!("r{}", at % 9).into() },
            form: chance.one(&FORMS).into(),
            sex: chance.percent(60).then_some(Sex::Female),
            ground: chance.percent(60).then(|| "CONG_TRANG".into()),
            movement: chance.percent(40).then(|| Text::from(kit::config().catalogue.movements[0].code.as_str())),
            year: chance.percent(90).then_some(year),
            phases: phases(chance),
            closed_by: is_closed.then(|| "a0".into()),
            money: (status == AwardStatus::Counted && chance.percent(60)).then_some(1_000_000),
            ..plain
        });
    }
    let mut records = Records { awards, ..Records::default() };
    for _ in 0..chance.below(20) {
        let of = &units[chance.below(units.len())];
        records.participation.push(Participation {
            unit_id: of.id.clone(),
            unit_name: of.name.clone(),
            unit_kind: of.kind,
            sector: of.sector.clone(),
            movement: Some(kit::config().catalogue.movements[chance.below(2)].code.as_str().into()),
            year: Some(chance.between(2016, 2024)),
            phases: phases(chance),
            registered: Some(chance.percent(70)),
            took_part: chance.percent(70).then_some(true),
            participants: chance.percent(50).then(|| chance.below(40) as u32),
            result: None,
            place: place(),
        });
        records.officers.push(Officer {
            unit_id: of.id.clone(),
            unit_name: of.name.clone(),
            sector: of.sector.clone(),
            person: format!("Người {}", chance.below(4)),
            concurrent: chance.percent(50).then_some(true),
            trained_year: chance.percent(50).then(|| chance.between(2016, 2024)),
            place: place(),
        });
        let with = chance.percent(70).then_some(of);
        records.activities.push(Activity { phases: phases(chance), ..activity(chance.one(&KINDS), with) });
    }
    Records { units, ..records }
}

fn tallied(records: &Records) -> Figures {
    tally(records, &kit::config().catalogue).unwrap()
}

/// The figures, which the recount gives as well, each from its rows.
fn counted_twice(records: &Records) -> Figures {
    let figures = tallied(records);
    let recount = Recount::new(records, &kit::config().catalogue);
    assert_eq!(difference(&figures, &recount.figures()), None);
    for figure in figures.list() {
        let evidence = recount.evidence(figure.name, &figure.cut);
        assert_eq!(evidence.as_ref().and_then(Evidence::value), Some(figure.value), "{figure:?}");
    }
    figures
}

#[test]
fn two_ways_of_counting_agree_on_awards_of_every_state() {
    let mut seen = BTreeSet::new();
    for seed in 1..25 {
        let figures = counted_twice(&by_chance(seed));
        let told = figures.list().iter().filter(|figure| figure.value > 0.0);
        seen.extend(told.map(|figure| (figure.name, figure.cut.value(Dimension::Commune).is_some())));
    }
    // Every figure was more than zero somewhere, and by commune, too: all but the movements of the catalogue.
    for name in FigureName::ALL {
        assert!(seen.contains(&(*name, false)), "{name:?}");
        assert_eq!(seen.contains(&(*name, true)), *name != FigureName::Movements, "{name:?}");
    }
}

#[test]
fn states_are_counted_apart_and_add_up_over_every_dimension() {
    let mut in_all = 0.0;
    for seed in 1..25 {
        let records = by_chance(seed);
        let figures = tallied(&records);
        for (name, status) in STATES {
            let whole = records.awards.iter().filter(|award| award.status == status).count() as f64;
            in_all += whole;
            assert_eq!(figures.get(name, &Cut::all()), Some(whole), "{name:?}");
            for by in
                [Dimension::Sector, Dimension::UnitKind, Dimension::Form, Dimension::RecipientKind, Dimension::Commune]
            {
                let parts = figures.values(by).map(|value| figures.get(name, &Cut::all().with(by, value)));
                let parts: Vec<f64> = parts.collect::<Option<_>>().unwrap();
                assert!(name.adds_up());
                assert!(
                    by == Dimension::Commune && parts.is_empty() || parts.iter().sum::<f64>() == whole,
                    "{name:?} by {by:?}"
                );
            }
        }
        let kinds = figures.values(Dimension::ActivityKind);
        let kinds =
            kinds.map(|kind| figures.get(FigureName::Activities, &Cut::all().with(Dimension::ActivityKind, kind)));
        assert_eq!(kinds.flatten().sum::<f64>(), records.activities.len() as f64);
    }
    assert!(in_all > 500.0, "only {in_all} awards");
}

/// Three proposals, one of them closed; what else there is stands in no figure of proposals.
fn by_hand() -> Records {
    let units =
        vec![unit("a", Some("NN"), Some("Tân Lập")), unit("b", Some("VT"), Some("Gò Dầu")), unit("c", None, None)];
    let of = |id: usize, at: usize, status, year| award(id, Some(&units[at]), status, year);
    let closed = Award { closed_by: Some("a4".into()), ..of(1, 0, AwardStatus::Proposed, 2018) };
    let flag = Award { form: "CO_CP".into(), sex: None, ..of(2, 1, AwardStatus::Proposed, 2024) };
    let awards = vec![
        closed,
        flag,
        award(3, None, AwardStatus::Proposed, 2018),
        of(4, 0, AwardStatus::Counted, 2018),
        of(5, 0, AwardStatus::Registered, 2018),
        of(6, 2, AwardStatus::Refused, 2018),
        of(7, 0, AwardStatus::Withdrawn, 2018),
        of(8, 0, AwardStatus::Duplicate, 2018),
    ];
    let activities = vec![activity("KIEM_TRA", Some(&units[0])), activity("KIEM_TRA", None), activity("", None)];
    Records { units, awards, activities, ..Records::default() }
}

#[test]
fn proposals_communes_and_kinds_of_activity_are_those_of_the_records() {
    let figures = counted_twice(&by_hand());
    let proposals = |cut: Cut| figures.get(FigureName::Proposals, &cut);
    let commune = |name: &str| Cut::all().with(Dimension::Commune, name);
    assert_eq!(proposals(Cut::all()), Some(3.0), "a proposal that its decision closed is one of them");
    assert_eq!(proposals(Cut::all().phase("2017-2022")), Some(2.0));
    assert_eq!(proposals(Cut::all().year(2024)), Some(1.0), "a year is told though nothing was granted in it");
    assert_eq!(figures.get(FigureName::Awards, &Cut::all().year(2024)), Some(0.0));
    assert_eq!(proposals(Cut::all().form("CO_CP")), Some(1.0));
    assert_eq!(proposals(Cut::all().sector("NN").form("BK_TINH").recipient_kind("collective")), Some(1.0));
    assert_eq!(proposals(Cut::all().with(Dimension::Sex, "female")), Some(0.0), "what is sparse is zero");
    assert_eq!(["Tân Lập", "Gò Dầu", UNKNOWN].map(|name| proposals(commune(name))), [Some(1.0); 3]);
    let states = STATES.map(|(name, _)| figures.get(name, &Cut::all()));
    assert_eq!(states, [1.0, 1.0, 3.0, 1.0].map(Some));
    // What follows from awards is of those that were granted alone.
    assert_eq!(figures.get(FigureName::Flags, &Cut::all()), Some(0.0));
    assert_eq!(figures.get(FigureName::UnitsNeverAwarded, &commune(UNKNOWN)), Some(1.0));
    assert_eq!(figures.get(FigureName::UnitsAwarded, &commune("Tân Lập")), Some(1.0));
    let kind = |kind: &str| figures.get(FigureName::Activities, &Cut::all().with(Dimension::ActivityKind, kind));
    assert_eq!((kind("KIEM_TRA"), kind("TAP_HUAN")), (Some(2.0), Some(0.0)));
    assert_eq!(figures.get(FigureName::Activities, &Cut::all()), Some(3.0));
}

#[test]
fn where_no_unit_has_a_commune_nothing_is_counted_by_it() {
    let mut records = by_hand();
    records.units.iter_mut().for_each(|unit| unit.counted_commune = None);
    let figures = counted_twice(&records);
    assert!(!figures.list().is_empty() && figures.values(Dimension::Commune).next().is_none());
}

/// Writes records as the `data/` of an output.
fn written(output: &Path, records: &Records) -> Figures {
    let figures = tallied(records);
    fs::create_dir_all(output.join("data")).unwrap();
    let input = store::Input {
        records,
        figures: &figures,
        issues: &[],
        ledger: &[],
        cell_ledger: &[],
        repairs: &[],
        lang: Lang::Vi,
    };
    for table in store::tables(&input) {
        fs::write(output.join(format!("data/{}.csv", table.name)), csv::csv(&table).unwrap()).unwrap();
        fs::write(output.join(format!("data/{}.parquet", table.name)), parquet(&table).unwrap()).unwrap();
    }
    figures
}

#[test]
fn stored_figures_and_records_come_back_the_same() {
    let case = Case::new("states-stored");
    for seed in 1..6 {
        let records = by_chance(seed);
        let figures = written(&case.output(), &records);
        assert_eq!(store::figures(&case.output()).unwrap().list(), figures.list());
        let back = store::records(&case.output()).unwrap();
        assert_eq!(back, records);
        assert_eq!(difference(&figures, &Recount::new(&back, &kit::config().catalogue).figures()), None);
    }
}

/// Merges, which counts each output again from its tables; the merged figures.
fn merged(case: &Case, provinces: &[(&str, PathBuf)]) -> Vec<BTreeMap<String, String>> {
    let named: Vec<String> = provinces.iter().map(|(name, path)| format!("{name}={}", path.display())).collect();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    let answer = case.command(&[&["merge"], named.as_slice(), &["-o", "OUTPUT"]].concat());
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    table_of(&case.output(), "figures")
}

#[test]
fn merged_outputs_keep_states_communes_and_kinds() {
    let case = Case::new("states-merged");
    let folder = |name: &str| case.folder.join(name);
    // Both have a commune of one name; the third province says none.
    let mut without = by_hand();
    without.units.iter_mut().for_each(|unit| unit.counted_commune = None);
    for (name, records) in [("one", by_hand()), ("two", by_hand()), ("three", without)] {
        written(&folder(name), &records);
    }
    let provinces = [("Một", folder("one")), ("Hai", folder("two")), ("Ba", folder("three"))];
    let figures = merged(&case, &provinces);
    let value = |name: &str, cut: &[(&str, &str)]| figure(&figures, name, cut);
    assert_eq!(value("proposals", &[]), Some(9.0));
    assert_eq!(value("refusals", &[("year", "2018")]), Some(3.0));
    assert_eq!(value("proposals", &[("commune", "Hai: Tân Lập")]), Some(1.0));
    assert_eq!(value("proposals", &[("commune", "Tân Lập")]), None, "communes of two provinces are two");
    assert_eq!(
        value("proposals", &[("commune", UNKNOWN)]),
        Some(5.0),
        "two provinces have one each, the third all three"
    );
    assert_eq!(value("units", &[("commune", UNKNOWN)]), Some(5.0));
    assert_eq!(value("activities", &[("commune", UNKNOWN)]), Some(1.0), "what no unit was with is in no commune");
    assert_eq!(value("activities", &[("activity_kind", "KIEM_TRA")]), Some(6.0));
    // And by chance: the merge stops where the tables do not give the figures again.
    for seed in 1..9 {
        written(&folder("chance"), &by_chance(seed));
        written(&folder("other"), &by_chance(seed + 100));
        merged(&case, &[("Một", folder("chance")), ("Hai", folder("other"))]);
    }
}

#[test]
fn a_commune_that_is_written_in_two_ways_is_one_value_of_figures_and_reports() {
    let case = Case::new("states-communes");
    case.roster(
        "dk.xlsx",
        &[
            &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
            &["1", "HTX Tân Tiến", "Nông nghiệp", "Xã Tân Lập"],
            &["2", "HTX Thành Công", "Vận tải", "TÂN LẬP"],
            &["3", "HTX Hòa Bình", "Vận tải", "xã Tân Hòa"],
            &["4", "HTX Long Phước", "Vận tải", ""],
        ],
    );
    case.roster(
        "hd.xlsx",
        &[&["STT", "Ngày", "Hoạt động", "Đơn vị"], &["1", "05/03/2021", "Tập huấn nghiệp vụ", "HTX Tân Tiến"]],
    );
    let report = |id: &str, rows: &str, figure: &str| {
        let column = format!("[report.{id}.column.a]\nhead = [\"Số\"]\nfigure = \"{figure}\"\n");
        format!("[report.{id}]\nbody = \"grid\"\nname = \"{id}\"\nrows = \"{rows}\"\ntotal = \"last\"\n{column}")
    };
    let config = case.folder.join("thidua.toml");
    let reports = [report("xa", "commune", "units"), report("viec", "activity_kind", "activities")].concat();
    fs::write(&config, format!("[summary]\nsheets = [\"xa\", \"viec\"]\n{reports}")).unwrap();
    let run = case.command(&["run", "--no-cache", "-c", &config.to_string_lossy(), "INPUT", "-o", "OUTPUT"]);
    assert_eq!(run.exit, Exit::Done, "{}", run.err);
    let figures = case.data("figures");
    let units = |commune: &str| figure(&figures, "units", &[("commune", commune)]);
    assert_eq!(["Xã Tân Lập", "xã Tân Hòa", UNKNOWN].map(units), [2.0, 1.0, 1.0].map(Some));
    assert_eq!(units("TÂN LẬP"), None);
    let kept: Vec<String> = case.data("units").iter().map(|unit| unit["commune"].clone()).collect();
    assert!(kept.contains(&"TÂN LẬP".to_owned()), "what the register writes stays as it is: {kept:?}");
    // A row for each commune, and one cell that leads back to its two units.
    let cells = case.data("cells");
    let cell = |sheet: &str, dimension: &str, value: &str| {
        let found = cells.iter().find(|cell| cell["sheet"] == sheet && cell[dimension] == value);
        found.map(|cell| (cell["cell"].clone(), cell["value"].clone()))
    };
    assert_eq!(cells.iter().filter(|cell| cell["sheet"] == "xa" && !cell["commune"].is_empty()).count(), 3);
    let (at, value) = cell("xa", "commune", "Xã Tân Lập").unwrap();
    assert_eq!(value, "2");
    let told = case.command(&["explain", &format!("xa!{at}"), "-o", "OUTPUT", "-c", &config.to_string_lossy()]);
    assert_eq!(told.exit, Exit::Done, "{}", told.err);
    assert!(told.out.contains("commune: Xã Tân Lập"), "{}", told.out);
    assert!(told.out.contains("HTX Tân Tiến") && told.out.contains("HTX Thành Công"), "{}", told.out);
    let (at, value) = cell("viec", "activity_kind", "TAP_HUAN").unwrap();
    assert_eq!(value, "1");
    let told = case.command(&["explain", &format!("viec!{at}"), "-o", "OUTPUT", "-c", &config.to_string_lossy()]);
    assert!(told.out.contains("activities: ") && told.out.contains("hd.xlsx"), "{}", told.out);
}
