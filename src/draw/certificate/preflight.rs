//! What to look at before a certificate is printed.

use super::form::Settings;
use super::page::Mode;
use super::set::Set;
use super::{Input, words};
use crate::issue::PrintProblem;
use crate::model::{Award, RecipientKind};

/// The remarks on a certificate whose blocks are set, each once.
pub fn preflight(
    award: &Award,
    set: &[Set<'_>],
    input: &Input<'_>,
    settings: &Settings,
    mode: Mode,
) -> Vec<PrintProblem> {
    let mut remarks = Vec::new();
    for set in set {
        let what = || beginning(&set.text);
        if !set.fitted.fits() {
            let (lines, limit) = (set.fitted.needed, set.block.lines);
            remarks.push(PrintProblem::TextTooLong { what: what(), lines, limit });
        }
        if set.fitted.broken {
            remarks.push(PrintProblem::WordBroken { what: what() });
        }
        let letters = set.unset();
        if !letters.is_empty() {
            let letters: Vec<String> = letters.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
            remarks.push(PrintProblem::LettersUnset { what: what(), letters: letters.join(", ") });
        }
    }
    let wanted = |name: &str| set.iter().any(|set| set.block.wording.text.contains(&format!("{{{name}}}")));
    // A proposal has no decision yet; who signs is said of what is granted.
    let decided = mode != Mode::Proposal;
    if decided && award.decision_no.is_none() && wanted("decision_no") {
        remarks.push(PrintProblem::NoDecisionNumber);
    }
    match award.decision_date {
        None if decided && wanted("decision_date") => remarks.push(PrintProblem::NoDecisionDate),
        Some(date) if date > input.date => remarks.push(PrintProblem::DecisionInFuture { date: date.to_string() }),
        _ => {}
    }
    // Registers are written when the certificates are: before that there is no number to miss.
    if mode == Mode::Final && award.register_no.is_none() && wanted("register_no") {
        remarks.push(PrintProblem::NoRegisterNumber);
    }
    let form = input.catalogue.form(&award.form).expect("only listed forms have certificates");
    let award_code = || award.form.to_string();
    if decided && (form.signer.is_none() || form.signer_name.is_none()) && wanted("signer_title") {
        let award = form.term.name.clone();
        remarks.push(PrintProblem::NoSigner { award, code: award_code() });
    }
    if decided && award.authority.trim().is_empty() {
        let award = form.term.name.clone();
        remarks.push(PrintProblem::NoAuthority { award, code: award_code() });
    }
    if set.iter().any(|set| set.blank && set.block.wording.text.contains("{achievement}")) {
        remarks.push(PrintProblem::NoAchievement);
    }
    remarks.extend(of_recipient(award));
    let mut each: Vec<PrintProblem> = Vec::new();
    for remark in remarks {
        if !each.contains(&remark) && !accepted(&remark, award, settings) {
            each.push(remark);
        }
    }
    each
}

/// Whether a remark on certificates has this code.
pub fn is_remark(code: &str) -> bool {
    PrintProblem::CODES.iter().any(|(known, _)| *known == code)
}

/// As much of a text as it takes to know it.
fn beginning(text: &str) -> String {
    const LETTERS: usize = 80;
    let short: String = text.chars().take(LETTERS).collect();
    if short.len() == text.len() { short } else { format!("{}…", short.trim_end()) }
}

fn of_recipient(award: &Award) -> Vec<PrintProblem> {
    let mut remarks = Vec::new();
    let (roster, printed) = (award.recipient_name.as_str(), words::printed_name(award));
    if award.recipient_kind == RecipientKind::Individual {
        if award.facts.sex_contradicted {
            remarks.push(PrintProblem::SexContradicted);
        } else if award.sex.is_none() {
            remarks.push(PrintProblem::SexUnknown);
        }
        if award.unit_name.is_none() {
            remarks.push(PrintProblem::NoUnit);
        }
    }
    if roster != printed {
        let (roster, printed) = (roster.to_owned(), printed.to_owned());
        remarks.push(PrintProblem::NameDiffers { roster, printed });
    }
    if odd_case(printed, award.recipient_kind) {
        remarks.push(PrintProblem::NameCase { name: printed.to_owned() });
    }
    remarks
}

/// Whether somebody has looked at a remark and found it right. What is absent or does not fit cannot be right.
fn accepted(remark: &PrintProblem, award: &Award, settings: &Settings) -> bool {
    let names = settings.accepted.get(remark.code());
    let named = |name: &String| *name == award.recipient_name || name == words::printed_name(award);
    remark.may_be_right() && names.is_some_and(|names| names.iter().any(named))
}

/// A whole name in capitals; a capital behind a small letter; a person's name with a word of small letters or, among
/// others, of capitals.
fn odd_case(name: &str, kind: RecipientKind) -> bool {
    let letters: Vec<char> = name.chars().filter(|letter| letter.is_alphabetic()).collect();
    if letters.len() > 3 && name.split_whitespace().count() > 1 && letters.iter().all(|letter| letter.is_uppercase()) {
        return true;
    }
    let pairs = |word: &str| {
        let next = word.chars().skip(1);
        word.chars().zip(next).any(|(before, letter)| before.is_lowercase() && letter.is_uppercase())
    };
    let person = |word: &str| {
        let small = word.chars().next().is_some_and(char::is_lowercase);
        small || (word.chars().count() > 1 && word.chars().all(char::is_uppercase))
    };
    let odd = |word: &str| pairs(word) || (kind != RecipientKind::Collective && person(word));
    name.split_whitespace().any(odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_of_names() {
        let odd = |name, kind| odd_case(name, kind);
        for name in ["NGUYỄN VĂN MỘT", "Nguyễn văn Một", "NguyỄn Văn Một", "NGUYỄN Văn Một"] {
            assert!(odd(name, RecipientKind::Individual), "{name}");
        }
        assert!(!odd("Nguyễn Văn Một", RecipientKind::Individual));
        assert!(!odd("HTX Dịch vụ nông nghiệp Tân Tiến", RecipientKind::Collective));
        assert!(odd("HỢP TÁC XÃ TÂN TIẾN", RecipientKind::Collective));
        assert!(odd("HTX TâN Tiến", RecipientKind::Collective) && odd("HTX tÂn Tiến", RecipientKind::Collective));
    }
}
