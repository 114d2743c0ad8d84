//! What a table is about, by its columns and, where they do not tell, by the lines around them (PRODUCT: the kinds of
//! roster). When in doubt, nothing.

use super::ReadSettings;
use crate::model::TableKind;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::text::fold;

/// The kind of a table with these columns; `around` are its titles, its group rows and the sheet's name.
pub fn kind(columns: &[Column], around: &[&str], settings: &ReadSettings) -> Option<TableKind> {
    let has = |meanings: &[Meaning]| columns.iter().any(|column| meanings.contains(&column.meaning));
    let times = |meaning: Meaning| columns.iter().filter(|column| column.meaning == meaning).count();
    let named = has(&[Meaning::Name, Meaning::Unit, Meaning::Person, Meaning::Workplace]);
    let folded: Vec<String> = around.iter().map(|text| format!(" {} ", fold(text))).collect();
    let says = |words: &[String]| {
        words.iter().map(|word| format!(" {} ", fold(word))).any(|word| folded.iter().any(|text| text.contains(&word)))
    };
    let awarded = has(&[Meaning::Award, Meaning::AwardMark]);
    // A mark below a year, or registration and result below each of several movements, is one record a column: the row as a whole
    // would be counted wrongly.
    let crossed = has(&[Meaning::YearMark])
        || (!has(&[Meaning::Movement])
            && [Meaning::Registered, Meaning::TookPart].iter().any(|&meaning| times(meaning) > 1));
    if crossed {
        // Years under a title that speaks of a movement: each mark is one unit's participation in one year.
        let yearly = has(&[Meaning::YearMark])
            && !awarded
            && !has(&[Meaning::MovementMark, Meaning::Registered, Meaning::TookPart]);
        return (yearly && named && says(&settings.participation_titles)).then_some(TableKind::Participation);
    }
    if has(&[Meaning::SelfScore, Meaning::BlockScore, Meaning::FinalScore]) && named && !awarded {
        return Some(TableKind::Scores);
    }
    if has(&[Meaning::Officer])
        || (has(&[Meaning::Person]) && has(&[Meaning::Concurrent, Meaning::FullTime, Meaning::Trained]))
    {
        return Some(TableKind::Officers);
    }
    if has(&[Meaning::Activity]) && !awarded {
        return Some(TableKind::Activities);
    }
    let joined_in = has(&[Meaning::Registered, Meaning::TookPart, Meaning::Participants]);
    if !named {
        // The list of one unit, which the title names.
        return (has(&[Meaning::Movement]) && joined_in && !awarded).then_some(TableKind::Participation);
    }
    if awarded {
        return Some(TableKind::Awards);
    }
    let decided = has(&[Meaning::DecisionNo, Meaning::Decision]);
    if has(&[Meaning::MovementMark, Meaning::Movement, Meaning::Registered, Meaning::TookPart]) && !decided {
        return Some(TableKind::Participation);
    }
    let register = has(&[Meaning::Unit, Meaning::Name])
        && has(&[
            Meaning::Sector,
            Meaning::UnitKind,
            Meaning::Members,
            Meaning::Workers,
            Meaning::Status,
            Meaning::Founded,
        ])
        && !has(&[Meaning::Person, Meaning::Achievement])
        && !decided;
    if register {
        return Some(TableKind::Units);
    }
    says(&settings.award_titles).then_some(TableKind::Awards)
}
