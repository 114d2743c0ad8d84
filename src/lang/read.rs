//! What is wrong with files, sheets and cells.

use super::{Lang, Words, words};
use crate::issue::{CellProblem, FileProblem, SheetProblem};

pub fn file(lang: Lang, problem: &FileProblem) -> Words {
    use FileProblem as P;
    match problem {
        P::NotAWorkbook { kind: Some(kind) } => words!(lang, "read-not-a-workbook", kind),
        P::NotAWorkbook { kind: None } => words!(lang, "read-not-a-workbook-at-all"),
        P::Encrypted => words!(lang, "read-encrypted"),
        P::Empty => words!(lang, "read-empty"),
        P::Corrupt { detail } => words!(lang, "read-corrupt", detail),
        P::Truncated => words!(lang, "read-truncated"),
        P::NotSupported { kind } => words!(lang, "read-not-supported", kind),
        P::Unreadable { detail } => words!(lang, "read-unreadable", detail),
        P::Skipped => words!(lang, "read-skipped"),
        P::NotInFolder => words!(lang, "read-not-in-folder"),
        P::UnknownType { extension } if extension.is_empty() => words!(lang, "read-no-extension"),
        P::UnknownType { extension } => words!(lang, "read-unknown-type", extension),
        P::TooLarge { limit } => words!(lang, "read-file-too-large", limit),
        P::WrongExtension { really } => words!(lang, "read-wrong-extension", really),
        P::TooHeavy { memory, seconds } => words!(lang, "read-too-heavy", memory, seconds),
        P::SeveralInside { files } => words!(lang, "read-several-inside", files),
        P::PerhapsRoster { kind } => words!(lang, "read-perhaps-roster", kind),
        P::ArchiveInside => words!(lang, "read-archive-inside"),
        P::ReadForAnswers { answers } => words!(lang, "read-for-answers", answers),
        P::OwnOutput => words!(lang, "read-own-output"),
        P::NoTable => words!(lang, "read-no-table"),
    }
}

pub fn sheet(lang: Lang, problem: &SheetProblem) -> Words {
    use SheetProblem as P;
    match problem {
        P::HeaderNotFound => words!(lang, "read-header-not-found"),
        P::Hidden => words!(lang, "read-hidden"),
        P::RowsHidden { rows } => words!(lang, "read-rows-hidden", rows),
        P::ColumnsHidden { columns } => words!(lang, "read-columns-hidden", columns),
        P::Unreadable { detail } => words!(lang, "read-sheet-unreadable", detail),
        P::ColumnUnexplained { header } => words!(lang, "read-column-unexplained", header),
        P::ColumnTwice { header, other } => words!(lang, "read-column-twice", header, other),
        P::TooLarge { limit } => words!(lang, "read-sheet-too-large", limit),
        P::ListUnread { paragraphs } => words!(lang, "read-list-unread", paragraphs),
        P::Prefilled { rows } => words!(lang, "read-prefilled", rows),
        P::FormulasOpen { cells } => words!(lang, "read-formulas-open", cells),
        P::NoRoster { rows } => words!(lang, "read-no-roster", rows),
        P::OnItsSide => words!(lang, "read-on-its-side"),
        P::HeaderByValues { header, read_as } if header.is_empty() => words!(lang, "read-no-heading", read_as),
        P::HeaderByValues { header, read_as } => words!(lang, "read-header-by-values", header, read_as),
        P::HeaderNear { header, read_as } => words!(lang, "read-header-near", header, read_as),
    }
}

pub fn cell(lang: Lang, problem: &CellProblem) -> Words {
    use CellProblem as P;
    match problem {
        P::NotADate => words!(lang, "read-not-a-date"),
        P::NotANumber => words!(lang, "read-not-a-number"),
        P::NotYesNo => words!(lang, "read-not-yes-no"),
        P::ErrorValue => words!(lang, "read-error-value"),
        P::Repaired { repair, cells } => words!(lang, "read-repaired", repair, cells),
        P::DateOrderOpen { cells } => words!(lang, "read-date-order-open", cells),
        P::DatesPerhapsSwapped { cells } => words!(lang, "read-dates-perhaps-swapped", cells),
        P::LettersLost => words!(lang, "read-letters-lost"),
        P::Comment { is_read: true } => words!(lang, "read-comment-read"),
        P::Comment { is_read: false } => words!(lang, "read-comment"),
        P::Calculated { cells } => words!(lang, "read-calculated", cells),
        P::TextBox => words!(lang, "read-text-box"),
        P::AmbiguousNumber => words!(lang, "read-ambiguous-number"),
    }
}
