//! Settling.

use crate::issue::SettleProblem;
use crate::lang::Words;

pub fn settle(problem: &SettleProblem) -> Words {
    use SettleProblem as P;
    let near_to = |near: &Option<String>| match near {
        Some(near) => format!("Is it “{near}”? If so, correct it; if not, add it to the list."),
        None => "Correct it or add it to the list.".to_owned(),
    };
    match problem {
        P::UnitUnknown { near } => Words::new("This unit is not in the register.", near_to(near)),
        P::UnitAmbiguous { candidates } => Words::new(
            format!("Several units have this name: {}.", candidates.join("; ")),
            "Add the unit's commune, district or code.",
        ),
        P::AwardUnknown { near } => Words::new("This award is not in the catalogue.", near_to(near)),
        P::AwardOpen { candidates } => Words::new(
            format!("The level of the award is open; it may be: {}.", candidates.join("; ")),
            "Write its full name, for instance “Bằng khen của UBND tỉnh”, or the decision number.",
        ),
        P::MovementUnknown { near } => Words::new("This emulation movement is not in the catalogue.", near_to(near)),
        P::SectorUnknown { near } => {
            Words::new("This sector is not in the catalogue; the unit counts as of unknown sector.", near_to(near))
        }
        P::RecipientKindUnknown => Words::new(
            "It is not clear whether this is a collective, a person or a household.",
            "Write “Ông”, “Bà” or “Hộ” before the name, or a group row TẬP THỂ or CÁ NHÂN above.",
        ),
        P::RecipientMissing => Words::new("The recipient's name is missing.", "Write the name or delete the row."),
        P::AwardMissing { headers } if headers.is_empty() => {
            Words::new("The award is missing.", "Write the award or put an x into its column.")
        }
        P::AwardMissing { headers } => Words::new(
            format!("The award is missing; a column that is not understood may hold it: “{}”.", headers.join("”, “")),
            "If so, call the column “Hình thức khen thưởng”, or run thidua learn FILE and copy what it prints into thidua.toml; else write the award.",
        )
        .by_sender("If so, call that column “Hình thức khen thưởng” in the roster and send the whole roster again."),
        P::UnitMissing => Words::new("The unit's name is missing.", "Write the name or delete the row."),
        P::MovementMissing => Words::new("The movement is missing.", "Write it into its column or into the title."),
        P::Duplicate { first } => Words::new(format!("The same as {first}; counted once."), "Nothing to do if it is."),
        P::PerhapsDuplicate { first } => Words::new(
            format!("Perhaps the same as {first}, but one of them has no decision number."),
            "Add decision number and date to tell them apart.",
        ),
        P::CorrectsPerhaps { other, rows } => Words::new(
            match rows {
                1 => format!("This correcting row may correct {other}, but that is not sure."),
                _ => format!("This correcting row may correct one of {rows} rows, such as {other}."),
            },
            "Answer in cau-hoi.xlsx, or write what stood there wrongly (name, decision number and date) into the remark.",
        )
        .by_sender("Write what stood there wrongly (name, decision number and date) into the remark."),
        P::PhaseUnknown => {
            Words::new("Year, decision date and phase are all missing.", "Write at least the year of the award.")
        }
        P::ActivityUnknown => Words::new(
            "The kind of activity is not clear.",
            "Write: kiểm tra, giám sát, tham quan, tập huấn, tuyên truyền…",
        ),
        P::ScoreMissing => Words::new("The score is missing.", "Write the unit's own, the block's or the final score."),
        P::PersonMissing => Words::new("The officer's name is missing.", "Write the name or delete the row."),
        P::StatusUnknown => Words::new(
            "The status is not clear; the unit counts as working.",
            "Write: đang hoạt động, tạm ngừng or đã giải thể.",
        ),
        P::UnitTwice { first } => Words::new(format!("The unit stands already at {first}."), "Delete one of the rows."),
        P::DateMissing => Words::new("Date and year are missing.", "Write the day/month/year."),
        P::GroundUnknown => Words::new(
            "The ground of the award is not clear.",
            "Write: công trạng, đột xuất, phong trào (chuyên đề), cống hiến…",
        ),
        P::PersonWithoutUnit => {
            Words::new("The person's unit is missing, so no sector counts the award.", "Write the unit.")
        }
        P::TableKindUnknown { headers } => Words::new(
            match headers.as_slice() {
                [] => "It is not clear what kind of roster this table is, so it was not used.".to_owned(),
                _ => format!(
                    "It is not clear what kind of roster this table is, so it was not used: what is “{}”?",
                    headers.join("”, “")
                ),
            },
            "Rename the headings as in the template (thidua template), or run thidua learn FILE and copy what it prints into thidua.toml; \
             where a column is missing, add a telling one: award, movement, score, sector…",
        )
        .by_sender("Rename the headings as in the template; where a column is missing, add a telling one: award, movement, score, sector…"),
        P::PersonPerhaps { candidates } => Words::new(
            format!("Perhaps a person already listed: {}.", candidates.join("; ")),
            "Add the year of birth, or answer in cau-hoi.xlsx.",
        )
        .by_sender("Add the year of birth."),
        P::ReadAs { read_as } => {
            Words::new(format!("Read as “{read_as}”."), "Nothing to do if that is right; else correct the name.")
        }
        P::Superseded { by, now } => Words::new(
            if now.is_empty() {
                format!("A newer list replaces this row: {by}.")
            } else {
                format!("A newer list replaces this row: {by}; it now says: {now}.")
            },
            "Nothing to do if the newer list is right.",
        ),
        P::WithdrawnPerhaps { newer } => Words::new(
            format!("The newer list ({newer}) no longer has this row."),
            "Answer in cau-hoi.xlsx: it stands, or it was withdrawn.",
        )
        .by_sender("Keep the row if it still holds; drop it if it was withdrawn."),
        P::UnitScoredTwice { year, block, first } => Words::new(
            format!("The unit has a score of {year} in block “{block}” already ({first}); both are counted."),
            "Keep the right score: delete the other row, or correct block and year.",
        ),
        P::NothingToRevoke => Words::new(
            "No roster has the award that this row revokes or corrects.",
            "Check name, award and decision number.",
        ),
        P::SameFile { first } => {
            Words::new(format!("The same content as {first}; counted once."), "Nothing to do; delete the copy.")
        }
        P::Revoked { by } => {
            Words::new(format!("Revoked or corrected by {by}; not counted."), "Nothing to do if that is right.")
        }
        P::LeftOut => Words::new("Set aside, as answered in cau-hoi.xlsx.", "Nothing to do if that is right."),
        P::AnswerUnused { subject } => Words::new(
            format!("“{subject}” was answered, but no row asks for it this time."),
            "Nothing to do; once the rosters are corrected the answer may be deleted.",
        ),
        P::AnswerUnknown { subject } => Words::new(
            format!("The answer to “{subject}” fits nothing; the question stays open."),
            "Choose from the list of its cell in cau-hoi.xlsx, or write the exact name or code.",
        ),
        P::AnswerAffects { subject, before, now, first } => Words::new(
            format!(
                "The answer to “{subject}” held for {before} rows before and holds for {now} now: {}{}.",
                first.join("; "),
                if *now as usize > first.len() { " …" } else { "" }
            ),
            "Look at the new rows; correct the answer in cau-hoi.xlsx where it is wrong for them.",
        ),
        P::AnswersDiffer { subject, other } => Words::new(
            format!("“{subject}” has two different answers: here and at {other}; the question stays open."),
            "Leave one of them and run again.",
        ),
        P::BlockMissing => Words::new("The emulation block is missing.", "Write it into its column or into the title."),
    }
}
