//! What only a person can say of the rows of a register: whether two names with one code are one unit, which of several a row lists, and
//! which of two registers holds that say another state.

use crate::ask::lists::{ListAsk, Lists};
use crate::ask::outcome::{Ask, At, Outcome, evidence};
use crate::ask::years::{year, years};
use crate::claims::units::ListedUnit;
use crate::identity::units::{Mention, question};
use crate::issue::SettleProblem;
use crate::model::index::UnitIx;
use crate::model::{Answer, Catalogue, Choice, QuestionId, QuestionKind, RowId, Scope, UnitStatus};
use crate::roster::meaning::Meaning;
use crate::roster::text::key;

/// What a row lists, as far as somebody has said it.
pub enum Named {
    New,
    Unit(UnitIx),
    Waits,
    LeftOut,
}

/// Whether a row whose code is another unit's, too, lists that unit.
pub fn code_of_two(
    claim: &ListedUnit<'_>,
    code: &str,
    other: &ListedUnit<'_>,
    unit: UnitIx,
    outcome: &mut Outcome<'_>,
) -> Named {
    let problem = SettleProblem::CodeOfTwo { code: code.to_owned(), other: other.name.to_string() };
    ask(claim, &[(unit, other)], problem, outcome)
}

/// Which of several units of one name a row without commune lists.
pub fn one_of(claim: &ListedUnit<'_>, units: &[(UnitIx, &ListedUnit<'_>)], outcome: &mut Outcome<'_>) -> Named {
    let candidates = units.iter().map(|(_, other)| shown(other)).collect();
    ask(claim, units, SettleProblem::UnitAmbiguous { candidates }, outcome)
}

fn ask(
    claim: &ListedUnit<'_>,
    units: &[(UnitIx, &ListedUnit<'_>)],
    problem: SettleProblem,
    outcome: &mut Outcome<'_>,
) -> Named {
    let code = |other: &ListedUnit<'_>| other.code.map_or_else(|| shown(other), str::to_owned);
    let choice =
        |(_, other): &(UnitIx, &ListedUnit<'_>)| Choice { answer: Answer::Code(code(other)), name: shown(other) };
    let offers = || {
        let words = [Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() });
        units.iter().map(choice).chain(words).collect()
    };
    let meant = |answer: &Answer| match answer {
        Answer::New => Some(Named::New),
        Answer::LeaveOut => Some(Named::LeftOut),
        Answer::Code(said) | Answer::Named(said) => {
            let named =
                units.iter().find(|(_, other)| [code(other), shown(other)].iter().any(|one| key(one) == key(said)));
            named.map(|(unit, _)| Named::Unit(*unit))
        }
        _ => None,
    };
    // The same question as that about the name in another roster.
    let by_name = Mention { commune: None, district: None, ..mention(claim) };
    let asked = Ask::new(QuestionKind::Unit, Scope::Pair, question(by_name, &[]), &claim.name, problem)
        .beside(units.iter().map(|(_, other)| evidence(other.row)).collect());
    let answer = outcome.ask(at_name(claim), asked, offers, |answer| meant(answer).is_some());
    answer.and_then(|answer| meant(&answer)).unwrap_or(Named::Waits)
}

fn at_name<'a>(claim: &ListedUnit<'a>) -> At<'a> {
    claim.named.map_or_else(|| At::row(claim.row), |cell| At::cell(claim.row, cell))
}

/// A unit as a row of a register names it.
pub fn mention<'c>(claim: &'c ListedUnit<'_>) -> Mention<'c> {
    Mention {
        name: &claim.name,
        code: claim.code,
        commune: claim.commune.as_deref(),
        district: claim.district.as_deref(),
        kind: Some(claim.kind),
    }
}

/// A listed unit as it is offered for an answer.
fn shown(claim: &ListedUnit<'_>) -> String {
    match &claim.commune {
        Some(commune) => format!("{} ({commune})", claim.name),
        None => claim.name.to_string(),
    }
}

/// How a unit stands.
pub struct State {
    pub status: UnitStatus,
    /// The last year in which it worked.
    pub last_year: Option<i32>,
    /// The rows that say otherwise and wait for a person.
    pub waiting: Vec<RowId>,
}

/// The state of a unit by the newest row that says it. Where another row says otherwise and neither is known to be newer, somebody has to
/// say which holds. `said` are the rows of the unit, the newest first.
pub fn state(said: &[&ListedUnit<'_>], lists: &mut Lists, outcome: &mut Outcome<'_>) -> State {
    let mut telling = said.iter().copied().filter(|claim| claim.said_status.is_some() || claim.dissolved.is_some());
    let mut holds = telling.next().unwrap_or(said[0]);
    let mut waiting = Vec::new();
    for other in telling {
        let is_newer = holds.as_of.zip(other.as_of).is_some_and(|(holds, other)| holds.is_after(other));
        if other.status == holds.status || is_newer {
            continue;
        }
        match other_holds(holds, other, lists, outcome) {
            Some(true) => holds = other,
            Some(false) => {}
            None => waiting.push(other.row.id()),
        }
    }
    let since = said.iter().filter(|claim| claim.status == holds.status).find_map(|claim| claim.dissolved);
    State { status: holds.status, last_year: holds.dissolved.or(since), waiting }
}

/// Whether the second of two rows holds; nothing where nobody has said it.
fn other_holds(
    one: &ListedUnit<'_>,
    other: &ListedUnit<'_>,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> Option<bool> {
    let (list, beside) = (lists.of(one.row), lists.of(other.row));
    let in_one_list = one.row.table_id == other.row.table_id;
    let id = match in_one_list {
        true => list.question(QuestionKind::Newer, &format!("status {}", key(&one.name))),
        false => list.question_with(&beside, QuestionKind::Newer),
    };
    let place = |claim: &ListedUnit<'_>| match in_one_list {
        true => claim.row.place().to_string(),
        false => claim.row.table.place.to_string(),
    };
    let places = [one, other].map(place);
    let problem = SettleProblem::StatusContradicted { other: one.row.place().to_string() };
    let subject = if in_one_list { one.name.as_str() } else { list.name.as_str() };
    let ask = Ask::new(QuestionKind::Newer, Scope::List, id, subject, problem).beside(vec![evidence(one.row)]);
    let offers = || {
        let places = places.iter().map(|place| Choice { answer: Answer::Code(place.clone()), name: place.clone() });
        places.collect()
    };
    let accepts = |answer: &Answer| matches!(answer, Answer::Code(place) if places.contains(place));
    let cell = [Meaning::Status, Meaning::Dissolved].into_iter().find_map(|meaning| other.row.cell(meaning));
    let at = At { row: other.row, cell };
    outcome.ask(at, ask, offers, accepts).map(|answer| answer == Answer::Code(places[1].clone()))
}

/// The last year in which a suspended unit worked, where nothing but a person says it: one answer for all of its register, or each its own.
pub fn last_year(
    claim: &ListedUnit<'_>,
    catalogue: &Catalogue,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> Option<i32> {
    let kind = QuestionKind::LastYear;
    let name = key(&claim.name);
    let texts: Vec<&str> = std::iter::once(name.as_str()).chain(claim.commune.as_deref()).collect();
    let own = QuestionId::of_texts(kind, &texts);
    let ask = ListAsk {
        kind,
        part: "suspended",
        problem: SettleProblem::SuspendedWhen.into(),
        own: Some(own),
        may_differ: true,
    };
    let offers = || {
        let never = Choice { answer: Answer::LeaveOut, name: String::new() };
        std::iter::once(never).chain(years(&catalogue.phases)).collect()
    };
    let answer = lists.ask(at_name(claim), ask, outcome, offers, |answer| match answer {
        Answer::Code(code) => year(code).is_some(),
        answer => *answer == Answer::LeaveOut,
    });
    match answer {
        Some(Answer::Code(code)) => year(&code),
        _ => None,
    }
}
