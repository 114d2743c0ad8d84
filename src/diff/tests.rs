//! Awards that moved, were corrected, came and went.

use super::diff;
use crate::model::{
    Award, AwardStatus, Category, Cut, Facts, Figure, FigureName, Figures, RecipientKind, Records, Text,
};
use crate::place::{CellRef, Place};

pub(super) fn award(name: &str, row: u32, year: i32) -> Award {
    Award {
        id: format!("{row}"),
        recipient_name: name.into(),
        recipient_kind: RecipientKind::Individual,
        recipient_id: format!("{}@U", name.to_lowercase()).into(),
        unit_id: Some("U".into()),
        unit_name: Some("HTX U".into()),
        unit_kind: None,
        sector: None,
        position: None,
        sex: None,
        form: "BK_TINH".into(),
        category: Category::Form,
        level: Text::default(),
        authority: Text::default(),
        ground: None,
        movement: None,
        decision_no: Some("12/QĐ-UBND".into()),
        decision_date: None,
        period: None,
        year: Some(year),
        phases: Vec::new(),
        achievement: None,
        register_no: None,
        status: AwardStatus::Counted,
        closed_by: None,
        money: None,
        facts: Facts::default(),
        place: Place::file("a.xlsx").in_sheet("DS").at(CellRef::new(row, 0)),
    }
}

fn records(awards: Vec<Award>) -> Records {
    Records { awards, ..Records::default() }
}

fn told(old: Vec<Award>, new: Vec<Award>) -> Vec<String> {
    let none = Figures::default();
    let changes = diff((&records(old), &none), (&records(new), &none));
    let awards = changes.awards.iter().map(|change| {
        let fields: Vec<&str> = change.fields.iter().map(|field| field.field).collect();
        format!("{} {} {}", change.kind.code(), change.thing.recipient_name, fields.join(" "))
    });
    let people = changes.people.iter().map(|change| format!("person {} {}", change.kind.code(), change.thing.name));
    awards.chain(people).map(|line| line.trim_end().to_owned()).collect()
}

#[test]
fn rows_that_moved_are_the_same_awards() {
    let old = vec![award("An", 5, 2020), award("Bình", 6, 2020)];
    let new = vec![award("Chi", 5, 2020), award("An", 6, 2020), award("Bình", 7, 2020)];
    assert_eq!(told(old, new), ["came Chi", "person came Chi"]);
}

#[test]
fn a_corrected_name_is_a_change_and_no_coming_and_going() {
    let old = vec![award("Nguyen Van An", 5, 2020), award("Bình", 6, 2020)];
    let new = vec![award("Nguyễn Văn An", 5, 2020), award("Bình", 6, 2020)];
    let name = "changed Nguyễn Văn An recipient_name recipient_id";
    assert_eq!(told(old, new), [name, "person changed Nguyễn Văn An"]);
}

#[test]
fn corrected_years_and_forms_are_told_field_by_field() {
    let old = vec![award("An", 5, 2020), award("Bình", 6, 2020)];
    let mut new = vec![award("An", 5, 2021), award("Bình", 6, 2020)];
    new[1].form = "GK".into();
    assert_eq!(told(old, new), ["changed An year", "changed Bình form"]);
}

#[test]
fn of_two_equal_awards_the_one_that_is_left_is_not_changed() {
    let twice = Award { status: AwardStatus::Duplicate, ..award("An", 9, 2020) };
    assert_eq!(told(vec![award("An", 5, 2020), twice], vec![award("An", 9, 2020)]), ["went An"]);
}

#[test]
fn a_figure_that_is_not_counted_any_more_is_no_zero() {
    let figures = |list: &[(FigureName, f64)]| {
        Figures::new(list.iter().map(|(name, value)| Figure { name: *name, cut: Cut::all(), value: *value }).collect())
    };
    let none = Records::default();
    let old = figures(&[(FigureName::Awards, 3.0), (FigureName::Units, 2.0)]);
    let new = figures(&[(FigureName::Flags, 0.0), (FigureName::Units, 2.0)]);
    let changes = diff((&none, &old), (&none, &new));
    let told: Vec<_> = changes.figures.iter().map(|change| (change.name, change.old, change.new)).collect();
    assert_eq!(told, [(FigureName::Awards, Some(3.0), None), (FigureName::Flags, None, Some(0.0))]);
    assert!(diff((&none, &old), (&none, &old)).is_empty());
}
