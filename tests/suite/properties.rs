//! What holds for every input: rows are accounted for, sums add up, order means nothing, a second run gives the same bytes.

use crate::kit::{self, Case};
use crate::moved::{Roster, columns_moved, grid, province, rows_moved, write};
use crate::province::chance::Chance;
use std::collections::BTreeMap;
use std::fs;
use thidua::cli::Exit;

type Row = BTreeMap<String, String>;

fn figures(case: &Case) -> Vec<u8> {
    fs::read(case.output().join("data/figures.csv")).unwrap()
}

fn made(name: &str, rosters: &[Roster]) -> Case {
    let case = Case::new(name);
    write(&case, rosters);
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    case
}

#[test]
fn every_row_of_a_random_grid_is_accounted_for() {
    let mut looked = 0;
    for seed in 0..12 {
        let mut chance = Chance::new(seed);
        let names = (0..6).map(|at| format!("g{at}.xlsx"));
        let grids: Vec<Roster> = names.map(|name| Roster { name, rows: grid(&mut chance) }).collect();
        let case = made("random-grid", &grids);
        for line in case.data("ledger") {
            let sum = |names: &[&str]| names.iter().map(|name| line[*name].parse::<u64>().unwrap()).sum::<u64>();
            let classes = ["blank", "letterhead", "header", "index", "group", "total", "footer", "note", "data"];
            assert_eq!(sum(&["rows"]), sum(&classes), "seed {seed}: {line:?}");
            assert_eq!(sum(&["data"]), sum(&["accepted", "duplicate", "set_aside"]), "seed {seed}: {line:?}");
            // The rows are those of the grid: up to the last one that is not blank.
            let grid = grids.iter().find(|grid| grid.name == line["file"]).unwrap();
            let last = grid.rows.iter().rposition(|row| row.iter().any(|cell| !cell.is_empty())).map_or(0, |at| at + 1);
            assert_eq!(sum(&["rows"]) as usize, last, "seed {seed}: {line:?}");
            looked += 1;
        }
    }
    assert!(looked > 40, "{looked} sheets");
}

const DIMENSIONS: [&str; 11] = [
    "phase",
    "year",
    "sector",
    "unit_kind",
    "form",
    "recipient_kind",
    "movement",
    "block",
    "sex",
    "ground",
    "position_class",
];

/// Total of a figure in each time, and the sum of its cuts by one dimension alone.
fn sums(rows: &[Row], figure: &str, by: &str) -> Vec<(String, f64, f64)> {
    let set = |row: &Row| -> Vec<&str> {
        DIMENSIONS.iter().skip(2).copied().filter(|name| row.get(*name).is_some_and(|text| !text.is_empty())).collect()
    };
    let mut found: BTreeMap<String, (Option<f64>, f64, usize)> = BTreeMap::new();
    for row in rows.iter().filter(|row| row["figure"] == figure) {
        let time = format!("{}|{}", row["phase"], row["year"]);
        let value: f64 = row["value"].parse().unwrap();
        let entry = found.entry(time).or_default();
        match set(row)[..] {
            [] => entry.0 = Some(value),
            [only] if only == by => {
                entry.1 += value;
                entry.2 += 1;
            }
            _ => {}
        }
    }
    let whole = |(time, (total, sum, parts)): (String, (Option<f64>, f64, usize))| {
        (parts > 0).then(|| (time, total.unwrap_or(0.0), sum))
    };
    found.into_iter().filter_map(whole).collect()
}

#[test]
fn parts_of_a_figure_add_up_to_the_whole() {
    let mut compared = 0;
    for seed in 20..25 {
        let case = made("partition", &province(&mut Chance::new(seed)));
        let rows = case.data("figures");
        // Each counts things that have exactly one sector, kind and form; recipients and flags of several units do not.
        for (figure, by) in [
            ("awards", "sector"),
            ("awards", "unit_kind"),
            ("awards", "form"),
            ("awards", "recipient_kind"),
            ("units", "sector"),
            ("units", "unit_kind"),
            ("units_awarded", "sector"),
            ("units_never_awarded", "sector"),
            ("participants", "sector"),
            ("participants", "unit_kind"),
        ] {
            let sums = sums(&rows, figure, by);
            assert!(!sums.is_empty(), "no {figure} by {by}");
            for (time, whole, parts) in sums {
                assert!((whole - parts).abs() < 1e-9, "seed {seed}: {figure} by {by} in {time}: {parts} of {whole}");
                compared += usize::from(whole > 0.0);
            }
        }
    }
    assert!(compared > 200, "{compared} sums");
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    for seed in 40..43 {
        let case = made("idempotent", &province(&mut Chance::new(seed)));
        let first = kit::files(&case.output());
        assert_eq!(case.run().exit, Exit::Done);
        assert_eq!(kit::files(&case.output()), first, "seed {seed}");
    }
}

#[test]
fn the_order_of_files_rows_and_columns_means_nothing() {
    for seed in 60..66 {
        let mut chance = Chance::new(seed);
        let rosters = province(&mut chance);
        let wanted = figures(&made("order", &rosters));
        let names = rosters.iter().rev().map(|roster| format!("{}-{}", chance.below(1_000), roster.name));
        let renamed: Vec<String> = names.collect();
        let files: Vec<Roster> =
            rosters.iter().zip(renamed).map(|(roster, name)| Roster { name, rows: roster.rows.clone() }).collect();
        assert!(figures(&made("order-files", &files)) == wanted, "seed {seed}: other names of files, other figures");
        let rows: Vec<Roster> = rosters.iter().map(|roster| rows_moved(roster, &mut chance)).collect();
        assert!(figures(&made("order-rows", &rows)) == wanted, "seed {seed}: another order of rows, other figures");
        let columns: Vec<Roster> = rosters.iter().map(|roster| columns_moved(roster, &mut chance)).collect();
        assert!(figures(&made("order-columns", &columns)) == wanted, "seed {seed}: other columns, other figures");
    }
}
