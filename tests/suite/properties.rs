//! What holds for every input: rows are accounted for, sums add up, order means nothing, a second run gives the same bytes.

use crate::generated::{List, grid, holds_for, lists, lists_with_states, read};
use crate::kit::{self, Case, xlsx};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use thidua::account::accounts;
use thidua::cli::Exit;
use thidua::model::{AwardStatus, Cut, Decisions, Dimension, FigureName, Figures};
use thidua::settle::settle;
use thidua::tally::tally;

/// So many rosters say in seconds whether anything is wrong; the ignored tests look further.
const FEW: u32 = 24;
const MANY: u32 = 256;

fn figures(lists: &[List]) -> Figures {
    let catalogue = &kit::config().catalogue;
    tally(&settle(&read(lists), catalogue, &Decisions::new()).records, catalogue).unwrap()
}

/// The first figure that is not the same.
fn difference(one: &Figures, other: &Figures) -> Option<String> {
    let of_names = |figures: &Figures| {
        let lines = figures.list().iter().map(|figure| ((figure.name, figure.cut.clone()), figure.value));
        lines.collect::<BTreeMap<(FigureName, Cut), f64>>()
    };
    let (one, other) = (of_names(one), of_names(other));
    let differs = one.keys().chain(other.keys()).find(|key| one.get(key) != other.get(key))?;
    let value = |value: Option<&f64>| value.map_or("absent".to_owned(), f64::to_string);
    let (name, cut) = differs;
    Some(format!("{} {cut:?} = {}, then {}", name.code(), value(one.get(differs)), value(other.get(differs))))
}

type Move = fn(&List) -> Vec<List>;

const MOVES: [(&str, Move); 4] = [
    ("files in another order", List::with_file_moved),
    ("rows in another order", List::with_rows_moved),
    ("columns in another order", List::with_columns_moved),
    ("a list in two files", List::split),
];

fn order_means_nothing(cases: u32, values: &impl Strategy<Value = Vec<List>>) {
    holds_for(cases, values, |lists| {
        let wanted = figures(&lists);
        let differs = |lists: &[List]| difference(&wanted, &figures(lists));
        let all = MOVES.iter().fold(lists.clone(), |lists, (_, moved)| lists.iter().flat_map(moved).collect());
        let Some(differs_by_all) = differs(&all) else { return Ok(()) };
        // Which of them it was costs a count each.
        for (what, moved) in MOVES {
            let differs = differs(&lists.iter().flat_map(moved).collect::<Vec<List>>());
            prop_assert!(differs.is_none(), "{what}: {}", differs.unwrap_or_default());
        }
        Err(TestCaseError::fail(format!("all of them together: {differs_by_all}")))
    });
}

#[test]
fn the_order_of_files_rows_and_columns_means_nothing() {
    order_means_nothing(FEW, &lists());
}

#[test]
fn the_order_of_lists_with_all_states_means_nothing() {
    order_means_nothing(FEW, &lists_with_states());
}

#[test]
#[ignore = "whole: 256 sets of rosters"]
fn the_order_of_files_rows_and_columns_means_nothing_in_many_rosters() {
    order_means_nothing(MANY, &lists());
}

#[test]
#[ignore = "whole: 256 sets of rosters"]
fn the_order_of_many_lists_with_all_states_means_nothing() {
    order_means_nothing(MANY, &lists_with_states());
}

fn every_row_is_accounted_for(cases: u32) {
    holds_for(cases, &grid(), |grid| {
        let rows: Vec<&[&str]> = grid.iter().map(Vec::as_slice).collect();
        let file = thidua::read::bytes(&xlsx(&[("DS", &rows)]), "g.xlsx", &kit::config().reading);
        let on_side = file.sheets.iter().any(|sheet| sheet.on_side);
        let files = [file];
        let settled = settle(&files, &kit::config().catalogue, &Decisions::new());
        let issues = files[0].issues.iter().chain(&settled.issues);
        for line in accounts(&files, &settled.given, &settled.fates, issues).ledger(&files) {
            prop_assert!(line.balances(), "{:?}", line);
        }
        // The rows are those of the grid, up to the last one that is not blank; a form on its side has its columns for rows.
        let last = grid.iter().rposition(|row| row.iter().any(|cell| !cell.is_empty())).map_or(0, |at| at + 1);
        let counted: u64 = settled.ledger.iter().map(|line| line.rows).sum();
        prop_assert!(on_side || counted == last as u64, "{counted} rows of {last}");
        for line in &settled.ledger {
            prop_assert!(line.balances(), "{:?}", line);
        }
        Ok(())
    });
}

#[test]
fn every_row_of_a_grid_is_accounted_for() {
    every_row_is_accounted_for(4 * FEW);
}

#[test]
#[ignore = "whole: 2,560 grids"]
fn every_row_of_many_grids_is_accounted_for() {
    every_row_is_accounted_for(10 * MANY);
}

/// Each counts things that have exactly one sector, kind and form; recipients and flags of several units do not.
const PARTITIONS: &[(FigureName, &[Dimension])] = &[
    (FigureName::Awards, &[Dimension::Sector, Dimension::UnitKind, Dimension::Form, Dimension::RecipientKind]),
    (FigureName::Units, &[Dimension::Sector, Dimension::UnitKind]),
    (FigureName::UnitsAwarded, &[Dimension::Sector]),
    (FigureName::UnitsNeverAwarded, &[Dimension::Sector]),
    (FigureName::Participants, &[Dimension::Sector, Dimension::UnitKind]),
];

/// Total of a figure in each time, and the sum of its cuts by one dimension alone where there are any.
fn sums(figures: &Figures, name: FigureName, by: Dimension) -> Vec<(f64, f64)> {
    let mut found: BTreeMap<_, (f64, Option<f64>)> = BTreeMap::new();
    for figure in figures.list().iter().filter(|figure| figure.name == name) {
        let cut = &figure.cut;
        let dimensions: Vec<Dimension> = cut.values().map(|(dimension, _)| dimension).collect();
        let (whole, parts) = found.entry((cut.phase.clone(), cut.year)).or_default();
        match dimensions[..] {
            [] => *whole = figure.value,
            [only] if only == by => *parts.get_or_insert(0.0) += figure.value,
            _ => {}
        }
    }
    found.into_values().filter_map(|(whole, parts)| Some((whole, parts?))).collect()
}

fn parts_add_up(cases: u32) {
    holds_for(cases, &lists(), |lists| {
        let figures = figures(&lists);
        for (name, dimensions) in PARTITIONS {
            for by in *dimensions {
                let sums = sums(&figures, *name, *by);
                prop_assert!(!sums.is_empty() || lists[3].lines.is_empty(), "no {} by {by:?}", name.code());
                for (whole, parts) in sums {
                    prop_assert!((whole - parts).abs() < 1e-9, "{} by {by:?}: {parts} of {whole}", name.code());
                }
            }
        }
        Ok(())
    });
}

#[test]
fn parts_of_a_figure_add_up_to_the_whole() {
    parts_add_up(FEW);
}

#[test]
#[ignore = "whole: 256 sets of rosters"]
fn parts_of_a_figure_add_up_to_the_whole_in_many_rosters() {
    parts_add_up(MANY);
}

/// Figures that count the awards of one state.
const OF_STATES: [(FigureName, AwardStatus); 4] = [
    (FigureName::Awards, AwardStatus::Counted),
    (FigureName::Registrations, AwardStatus::Registered),
    (FigureName::Proposals, AwardStatus::Proposed),
    (FigureName::Refusals, AwardStatus::Refused),
];

fn states_are_counted(cases: u32) {
    holds_for(cases, &lists_with_states(), |lists| {
        let catalogue = &kit::config().catalogue;
        let records = settle(&read(&lists), catalogue, &Decisions::new()).records;
        let figures = tally(&records, catalogue).unwrap();
        for (name, status) in OF_STATES {
            let stand = records.awards.iter().filter(|award| award.status == status).count() as f64;
            let told = figures.get(name, &Cut::all());
            prop_assert!(told == Some(stand) || told.is_none() && stand == 0.0, "{told:?} {} of {stand}", name.code());
            for by in [Dimension::Sector, Dimension::UnitKind, Dimension::Form, Dimension::RecipientKind] {
                let sums = sums(&figures, name, by);
                prop_assert!(!sums.is_empty() || stand == 0.0, "no {} by {by:?}", name.code());
                for (whole, parts) in sums {
                    prop_assert!((whole - parts).abs() < 1e-9, "{} by {by:?}: {parts} of {whole}", name.code());
                }
            }
        }
        Ok(())
    });
}

#[test]
fn awards_of_every_state_are_counted_in_their_figure() {
    states_are_counted(FEW);
}

#[test]
#[ignore = "whole: 256 sets of rosters"]
fn awards_of_every_state_are_counted_in_their_figure_in_many_rosters() {
    states_are_counted(MANY);
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let case = Case::new("idempotent");
    for list in lists().new_tree(&mut TestRunner::deterministic()).unwrap().current() {
        case.file(&list.name, &list.bytes());
    }
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let first = kit::files(&case.output());
    assert_eq!(case.run().exit, Exit::Done);
    assert!(kit::files(&case.output()) == first);
}
