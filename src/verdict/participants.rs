//! How many people took part, where rosters give several numbers: for one unit, movement and time two rows say different ones, or one
//! gives a number for all movements and others give one for each.

use super::renewed::Draft;
use super::scene::Scene;
use crate::ask::outcome::{Ask, At, evidence};
use crate::claims::lines::said;
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, Key, Participation, QuestionKind, Scope, TableId};
use crate::roster::table::RowView;
use crate::roster::value;
use std::collections::BTreeMap;

type Drafts<'a> = [Draft<'a, Participation>];

/// Leaves of every unit, movement and time one number at most, and tells of what is not counted as it is written.
pub fn settle(drafts: &mut Drafts<'_>, scene: &mut Scene<'_, '_, '_>) {
    let mut of_one: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.record.participants.is_some()) {
        of_one.entry(draft.subject.clone()).or_default().push(at);
    }
    for rows in of_one.into_values() {
        one_number(&rows, drafts, scene);
    }
    drop_joint_beside_others(drafts, scene);
    tell_joint(drafts, scene);
}

/// What holds of two numbers.
enum Holds {
    First,
    Second,
    /// They are of different people.
    Both,
    /// They are of the same people.
    Greatest,
}

/// The rows give numbers of one unit, movement and time. Equal ones are of the same people.
fn one_number(rows: &[usize], drafts: &mut Drafts<'_>, scene: &mut Scene<'_, '_, '_>) {
    let Some((first, others)) = rows.split_first() else { return };
    let mut standing = *first;
    let mut is_open = false;
    for other in others {
        let number = |at: usize| drafts[at].record.participants;
        let (one, another) = (number(standing), number(*other));
        if one == another {
            continue;
        }
        let pair = (&drafts[standing], &drafts[*other]);
        match to_date(pair).or_else(|| holds(pair, scene)) {
            None => is_open = true,
            Some(Holds::First) => {}
            Some(Holds::Greatest) if one > another => {}
            Some(Holds::Second | Holds::Greatest) => {
                drafts[standing].record.participants = None;
                standing = *other;
                continue;
            }
            Some(Holds::Both) => {
                drafts[standing].record.participants =
                    one.zip(another).and_then(|(one, another)| one.checked_add(another));
            }
        }
        drafts[*other].record.participants = None;
    }
    if is_open {
        for at in rows {
            drafts[*at].record.participants = None;
        }
    }
}

/// The number of a year is that of its first months, too, where it is not smaller: the sum to date.
fn to_date((one, other): (&Draft<'_, Participation>, &Draft<'_, Participation>)) -> Option<Holds> {
    let is_part = |draft: &Draft<'_, Participation>| {
        said(draft.at.row, |text| value::part_of_year_in(text).then_some(())).is_some()
    };
    let (one_is_part, other_is_part) = (is_part(one), is_part(other));
    let (number, another) = (one.record.participants, other.record.participants);
    let is_sum =
        (one_is_part && !other_is_part && number <= another) || (!one_is_part && other_is_part && another <= number);
    is_sum.then_some(Holds::Greatest)
}

/// What a person says of the numbers of two lists, or of one list that names a unit twice; nothing while it is open.
fn holds(
    (one, other): (&Draft<'_, Participation>, &Draft<'_, Participation>),
    scene: &mut Scene<'_, '_, '_>,
) -> Option<Holds> {
    let (first, second) = (one.at.row, other.at.row);
    let code = |row: RowView<'_>| row.table.place.to_string();
    let of_one_list = first.table_id == second.table_id;
    let list = scene.lists.of(first);
    let id = match of_one_list {
        true => list.question(QuestionKind::Number, "participants"),
        false => list.question_with(&scene.lists.of(second), QuestionKind::Number),
    };
    let codes: Vec<String> = if of_one_list { Vec::new() } else { vec![code(first), code(second)] };
    let number =
        |draft: &Draft<'_, Participation>| draft.record.participants.expect("only rows with a number are compared");
    let problem =
        SettleProblem::ParticipantsDiffer { number: number(other), other: number(one), at: first.place().to_string() };
    let ask = Ask::new(QuestionKind::Number, Scope::List, id, &list.name, problem).beside(vec![evidence(first)]);
    let offers = || {
        let listed = codes.iter().map(|code| Choice { answer: Answer::Code(code.clone()), name: code.clone() });
        let words = [Answer::Same, Answer::Different].map(|answer| Choice { answer, name: String::new() });
        listed.chain(words).collect()
    };
    let accepts = |answer: &Answer| match answer {
        Answer::Code(code) => codes.contains(code),
        answer => matches!(answer, Answer::Same | Answer::Different),
    };
    let answer = scene.outcome.ask(At::row(second), ask, offers, accepts)?;
    Some(match answer {
        Answer::Same => Holds::Greatest,
        Answer::Different => Holds::Both,
        answer if answer.code() == code(first) => Holds::First,
        _ => Holds::Second,
    })
}

/// Unit and time of a record.
fn unit_and_time(record: &Participation) -> Key {
    Key::new("time/1").with(&record.unit_id).with(record.year).with(record.phases.as_slice())
}

/// A number for all movements beside a number for each, of one unit and time: the people of both are the same, and the numbers of each
/// movement hold.
fn drop_joint_beside_others(drafts: &mut Drafts<'_>, scene: &mut Scene<'_, '_, '_>) {
    if drafts.iter().all(|draft| draft.record.movement.is_some()) {
        return;
    }
    let mut of_each: BTreeMap<Key, (u32, String)> = BTreeMap::new();
    for draft in drafts.iter().filter(|draft| draft.record.movement.is_some()) {
        let Some(number) = draft.record.participants else { continue };
        let place = || (0, draft.at.row.place().to_string());
        let (sum, _) = of_each.entry(unit_and_time(&draft.record)).or_insert_with(place);
        *sum = sum.saturating_add(number);
    }
    for draft in drafts.iter_mut().filter(|draft| draft.record.movement.is_none()) {
        let Some((number, (sum, at))) = draft.record.participants.zip(of_each.get(&unit_and_time(&draft.record)))
        else {
            continue;
        };
        // A sum of the others is no choice between two numbers.
        if number != *sum {
            let problem = SettleProblem::JointNumberBeside { number, sum: *sum, at: at.clone() };
            scene.outcome.issue(draft.at, problem);
        }
        draft.record.participants = None;
    }
}

/// Tells of each table with such numbers once, at the first of them.
fn tell_joint(drafts: &Drafts<'_>, scene: &mut Scene<'_, '_, '_>) {
    let mut of_tables: BTreeMap<TableId, (At<'_>, usize)> = BTreeMap::new();
    for draft in drafts.iter().filter(|draft| draft.record.movement.is_none() && draft.record.participants.is_some()) {
        of_tables.entry(draft.at.row.table_id).or_insert((draft.at, 0)).1 += 1;
    }
    for (at, rows) in of_tables.into_values() {
        scene.outcome.issue(at, SettleProblem::NumberOfSeveralMovements { rows });
    }
}
