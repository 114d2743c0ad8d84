//! Files, sheets and cells.

use crate::issue::{CellProblem, FileProblem, SheetProblem};
use crate::lang::Words;

pub fn file(problem: &FileProblem) -> Words {
    use FileProblem as P;
    match problem {
        P::NotAWorkbook { kind: Some(kind) } => Words::new(
            format!("This is not a workbook but {}.", kind_word(kind)),
            "Open the original in Excel, save it as .xlsx and send it again; type it in where only paper or PDF exists.",
        ),
        P::NotAWorkbook { kind: None } => {
            Words::new("This is not a workbook.", "Check the file; save it as .xlsx in Excel and send it again.")
        }
        P::Encrypted => Words::new(
            "The file has a password.",
            "Open it in Excel, take the password off (File › Info › Protect), save it.",
        ),
        P::Empty => Words::new("The file is empty.", "Send it again; perhaps it was not copied to the end."),
        P::Corrupt { detail } => Words::new(
            format!("The file is damaged and cannot be read ({detail})."),
            "Open it in Excel, let it repair the file, save it as a new .xlsx and send it again.",
        ),
        P::Truncated => Words::new("The file is cut off; its end is missing.", "Copy or download it again."),
        P::NotSupported { kind } => Words::new(
            format!("The format {} cannot be read yet.", kind_word(kind)),
            "Open it in Excel, save it as .xlsx and send it again.",
        ),
        P::Unreadable { detail } => Words::new(
            format!("The file cannot be opened ({detail})."),
            "Check that it is still there and that you may read it, then run again.",
        ),
        P::Skipped => {
            Words::new("A temporary or hidden file was skipped.", "Nothing to do; close Excel if the file is open.")
        }
        P::NotInFolder => Words::new(
            "This is a link that leads out of the folder or to nothing, or no ordinary file; it was not read.",
            "Copy the roster itself into the folder.",
        ),
        P::UnknownType { extension } => Words::new(
            format!("A file ending in .{extension} was skipped: it is not a workbook."),
            "If it is a roster, save it as .xlsx.",
        ),
        P::TooLarge { limit } => Words::new(
            format!("The file is larger than allowed ({limit})."),
            "Delete unused rows, columns and pictures, or split the file.",
        ),
        P::WrongExtension { really } => Words::new(
            format!("The file's extension is wrong: its content is {really}."),
            "It was read by its content; better rename it.",
        ),
        P::TooHeavy { memory, seconds } => Words::new(
            format!(
                "Reading this file takes over {memory} of memory or {seconds} seconds and was given up; the others are read."
            ),
            "Open it in Excel, copy the list into a new file and save that as .xlsx.",
        ),
        P::SeveralInside { files } => {
            Words::new(format!("The archive holds {files} rosters."), "Unpack it into the input folder and run again.")
        }
        P::ReadForAnswers { answers } => Words::new(
            format!("A workbook of questions: {answers} answers were read from it; it is no roster."),
            "Nothing to do; the answers hold as long as the file is here.",
        ),
        P::NoTable => {
            Words::new("There is no table in the file.", "Check the file; a table needs a row of column headings.")
        }
    }
}

/// What a file is instead; names of formats stand for themselves.
fn kind_word(kind: &str) -> &str {
    match kind {
        "image" => "a picture",
        "archive" => "an archive",
        "zip" => "an archive without a roster in it",
        "program" => "a program",
        "database" => "a database",
        "link" => "a link to a sheet on the web",
        "macro" => "Excel 4.0 macro sheet",
        other => other,
    }
}

pub fn sheet(problem: &SheetProblem) -> Words {
    use SheetProblem as P;
    match problem {
        P::HeaderNotFound => Words::new(
            "No row of column headings was found, so the sheet was not understood.",
            "Write clear headings (STT, Họ và tên, Đơn vị, Hình thức khen thưởng…) right above the data.",
        ),
        P::Hidden => {
            Words::new("The sheet is hidden; it was read all the same.", "Delete the sheet if it is not used.")
        }
        P::RowsHidden { rows } => Words::new(
            format!("Hidden rows hold data ({rows}, the first is here); they are read and counted."),
            "Unhide them and look; delete those that are not wanted.",
        ),
        P::ColumnsHidden { columns } => Words::new(
            format!("Hidden columns hold data ({columns}, the first is here); they are read."),
            "Unhide them and look; delete those that are not wanted.",
        ),
        P::Unreadable { detail } => Words::new(
            format!("The sheet cannot be read ({detail})."),
            "Open the file in Excel, copy the data to a new file, save it as .xlsx.",
        ),
        P::ColumnUnexplained { header } => Words::new(
            format!("The column “{header}” is not understood; it is kept but not counted."),
            "Nothing to do where it is not needed; else rename it as in the template, or run thidua learn FILE and copy what it prints into thidua.toml.",
        )
        .by_sender("Rename it as in the template."),
        P::ColumnTwice { header, other } => Words::new(
            format!("The columns “{other}” and “{header}” mean the same; the first one with a value is used."),
            "Rename one of them.",
        ),
        P::TooLarge { limit } => Words::new(
            format!("The sheet has over {limit} cells."),
            "Delete rows and columns that are not used, or split the file; for a list that is really so large raise [reading.limits] in thidua.toml.",
        )
        .by_sender("Delete rows and columns that are not used, or split the file."),
        P::OnItsSide => Words::new(
            "The form lies on its side: headings in a column, one column for each entry; rows and columns were exchanged.",
            "Nothing to do; an upright list is easier next time.",
        ),
        P::HeaderNear { header, read_as } => Words::new(
            format!("The heading “{header}” was read as “{read_as}” (perhaps a typing slip)."),
            "Correct the heading if that is wrong.",
        ),
    }
}

pub fn cell(problem: &CellProblem) -> Words {
    use CellProblem as P;
    match problem {
        P::NotADate => Words::new("This is not a date.", "Write day/month/year, for instance 21/10/2022."),
        P::NotANumber => Words::new("This is not a number.", "Write figures only, for instance 125 or 98,5."),
        P::NotYesNo => Words::new("It is not clear whether this is yes or no.", "Write x for yes, nothing for no."),
        P::ErrorValue => Words::new("The cell holds a formula error.", "Mend the formula or type the right value."),
        P::Repaired { repair, cells } => Words::new(
            format!("Letters were normalised ({repair}) in {cells} cells, this one first."),
            "Nothing to do; what stood there is kept.",
        ),
        P::DateOrderOpen { cells } => Words::new(
            format!("This column has day/month and month/day; {cells} cells can be read both ways."),
            "Write the dates of the column as day/month/year.",
        ),
        P::DatesPerhapsSwapped { cells } => Words::new(
            format!(
                "Another machine may have turned day and month in {cells} cells: no real date has a day over 12, and the typed ones have."
            ),
            "Compare with the decisions; correct the whole column if it was turned.",
        ),
        P::LettersLost => Words::new(
            "Letters of this cell became question marks (?); they cannot be brought back.",
            "Type the cell again from the original.",
        ),
        P::AmbiguousNumber => Words::new(
            "The comma may mark thousands or a fraction.",
            "Write it again: 1.234 is one thousand two hundred and thirty-four, 1,23 is a fraction.",
        ),
    }
}
