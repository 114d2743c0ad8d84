//! What the placeholders of a form say for one award.

use super::Input;
use super::form::Settings;
use crate::model::{Award, AwardForm, Date, RecipientKind, Sex, Unit};

/// The datum of a placeholder, or nothing where the rosters do not give it: a decision number is never invented.
pub fn datum(name: &str, award: &Award, input: &Input<'_>, settings: &Settings) -> Option<String> {
    let form = input.catalogue.form(&award.form);
    let said = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    match name {
        "authority" => said(&award.authority),
        "award_word" => form.map(|form| award_word(&form.term.name)),
        "recipient" => Some(recipient(award)),
        "position_unit" => position_unit(award, input),
        "achievement" => achievement(award, input, settings),
        "decision_no" => award.decision_no.clone().map(String::from),
        "decision_date" => award.decision_date.map(long_date),
        "register_no" => award.register_no.clone(),
        "place" => Some(place(award, form, settings)),
        "signer_title" => form.and_then(|form| form.signer.clone()),
        "signer_name" => form.and_then(|form| form.signer_name.clone()),
        _ => None,
    }
}

/// Where the decision was signed: the authority's own place; the province's where the authority is the province's; dots
/// where nobody knows who decided.
fn place(award: &Award, form: Option<&AwardForm>, settings: &Settings) -> String {
    let own = form.and_then(|form| form.place.clone());
    let known = !award.authority.trim().is_empty();
    own.unwrap_or_else(|| if known { settings.place.clone() } else { "……………".to_owned() })
}

/// "BẰNG KHEN" of "Bằng khen của Chủ tịch UBND tỉnh"; a title's whole name.
fn award_word(name: &str) -> String {
    let kinds = ["Bằng khen", "Giấy khen"];
    kinds.iter().find(|kind| name.starts_with(**kind)).map_or_else(|| name.to_uppercase(), |kind| kind.to_uppercase())
}

/// Form of address and name; a collective by the name of the register.
fn recipient(award: &Award) -> String {
    match (award.recipient_kind, award.sex) {
        (RecipientKind::Collective, _) => award.unit_name.as_ref().unwrap_or(&award.recipient_name).to_string(),
        (RecipientKind::Household, _) => format!("Hộ gia đình {}", award.recipient_name),
        (RecipientKind::Individual, Some(Sex::Male)) => format!("Ông {}", award.recipient_name),
        (RecipientKind::Individual, Some(Sex::Female)) => format!("Bà {}", award.recipient_name),
        (RecipientKind::Individual, None) => format!("Ông (Bà) {}", award.recipient_name),
    }
}

/// Position and unit of a person; the address of a unit or household.
fn position_unit(award: &Award, input: &Input<'_>) -> Option<String> {
    let unit = award.unit_id.as_deref().and_then(|id| input.units.iter().find(|unit| unit.id == id));
    if award.recipient_kind != RecipientKind::Individual {
        return unit.and_then(|unit| address(unit, &input.catalogue.province));
    }
    match (&award.position, &award.unit_name) {
        (Some(position), Some(unit)) => Some(format!("{position}, {unit}")),
        (position, unit) => position.as_ref().or(unit.as_ref()).map(String::from),
    }
}

fn address(unit: &Unit, province: &str) -> Option<String> {
    let parts: Vec<&str> = unit.commune.iter().chain(&unit.district).map(String::as_str).collect();
    (!parts.is_empty()).then(|| format!("{}, tỉnh {province}", parts.join(", ")))
}

/// The roster's own sentence with a capital and a full stop, else the one that its movement, phase and year allow.
fn achievement(award: &Award, input: &Input<'_>, settings: &Settings) -> Option<String> {
    if let Some(own) = award.achievement.as_deref().map(str::trim).filter(|own| !own.is_empty()) {
        let mut letters = own.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let sentence = first + letters.as_str();
        return Some(if sentence.ends_with(['.', '!', '…']) { sentence } else { sentence + "." });
    }
    let movement = award.movement.as_deref().and_then(|code| input.catalogue.movement(code)).map(|m| m.name.as_str());
    let period = award.period.map(|(from, to)| format!("{from} - {to}"));
    let year = award.year.map(|year| year.to_string());
    let sentences = &settings.sentences;
    let (sentence, time) = match (movement, period, year) {
        (Some(_), Some(period), _) => (&sentences.movement_period, period),
        (Some(_), None, Some(year)) => (&sentences.movement_year, year),
        (_, Some(period), _) => (&sentences.period, period),
        (_, None, Some(year)) => (&sentences.year, year),
        _ => return None,
    };
    Some(sentence.replace("{movement}", movement.unwrap_or_default()).replace("{time}", &time))
}

/// "ngày 05 tháng 01 năm 2026": a zero before days below 10 and months 1 and 2 (Decree 30/2020).
pub fn long_date(date: Date) -> String {
    let month = if date.month() <= 2 { format!("{:02}", date.month()) } else { date.month().to_string() };
    format!("ngày {:02} tháng {month} năm {}", date.day(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_padded_as_the_decree_says() {
        let shown = |y, m, d| Date::new(y, m, d).map(long_date);
        assert_eq!(shown(2026, 1, 5).as_deref(), Some("ngày 05 tháng 01 năm 2026"));
        assert_eq!(shown(2022, 3, 21).as_deref(), Some("ngày 21 tháng 3 năm 2022"));
    }

    #[test]
    fn award_words() {
        assert_eq!(award_word("Bằng khen của Chủ tịch UBND tỉnh"), "BẰNG KHEN");
        assert_eq!(award_word("Chiến sĩ thi đua cơ sở"), "CHIẾN SĨ THI ĐUA CƠ SỞ");
    }
}
