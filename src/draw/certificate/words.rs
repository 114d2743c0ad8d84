//! What the placeholders of a form say for one award.

use super::Input;
use super::form::Settings;
use crate::model::{Award, AwardForm, Catalogue, Date, RecipientKind, Unit};
use unicode_normalization::UnicodeNormalization;

/// A template with its data; nothing where one of them is absent.
pub fn filled(template: &str, datum: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        text.push_str(before);
        text.push_str(&datum(name)?);
        rest = after;
    }
    text.push_str(rest);
    Some(text.nfc().collect())
}

/// The placeholders that forms may use.
pub const DATA: &[&str] = &[
    "authority",
    "award_word",
    "title",
    "honorific",
    "name",
    "position_unit",
    "achievement",
    "decision_no",
    "decision_date",
    "register_no",
    "place",
    "signer_title",
    "signer_name",
];

/// The placeholders that sentences may use.
pub const TIMES: &[&str] = &["movement", "period", "year"];

/// The data that may say where a line ends: both are the office's own.
const OWN_LINES: &[&str] = &["authority", "signer_title"];

/// The datum of a placeholder on one line, or nothing where the rosters do not give it: a decision number is never invented.
pub fn datum(name: &str, award: &Award, input: &Input<'_>, settings: &Settings) -> Option<String> {
    let said = stored(name, award, input, settings)?;
    Some(if OWN_LINES.contains(&name) { said } else { said.split_whitespace().collect::<Vec<_>>().join(" ") })
}

fn stored(name: &str, award: &Award, input: &Input<'_>, settings: &Settings) -> Option<String> {
    let form = input.catalogue.form(&award.form);
    let said = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    match name {
        "authority" => said(&award.authority),
        "award_word" => form.map(|form| award_word(&form.term.name).to_owned()),
        "title" => form.map(|form| form.term.name.clone()),
        // An empty form of address leaves no gap before the name.
        "honorific" => Some(settings.address.of(award.recipient_kind, award.sex).to_owned()),
        "name" => Some(printed_name(award).to_owned()),
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

/// "Bằng khen" of "Bằng khen của Chủ tịch UBND tỉnh"; a title's whole name.
fn award_word(name: &str) -> &str {
    ["Bằng khen", "Giấy khen"].into_iter().find(|kind| name.starts_with(kind)).unwrap_or(name)
}

/// The name as it is printed: a collective's by the register.
pub fn printed_name(award: &Award) -> &str {
    match award.recipient_kind {
        RecipientKind::Collective => award.unit_name.as_ref().unwrap_or(&award.recipient_name),
        _ => &award.recipient_name,
    }
}

/// The unit that the award names; nothing for somebody without one.
fn unit_of<'a>(award: &Award, input: &Input<'a>) -> Option<&'a Unit> {
    award.unit_id.as_deref().map(|id| input.units[id])
}

/// Position and unit of a person; the address of a unit or household.
fn position_unit(award: &Award, input: &Input<'_>) -> Option<String> {
    let unit = unit_of(award, input);
    if award.recipient_kind != RecipientKind::Individual {
        return unit.and_then(|unit| address(unit, input.catalogue));
    }
    match (&award.position, &award.unit_name) {
        (Some(position), Some(unit)) => Some(format!("{position}, {unit}")),
        (position, unit) => position.as_ref().or(unit.as_ref()).map(String::from),
    }
}

/// Where the unit of a person is.
pub fn address_of_unit(award: &Award, input: &Input<'_>) -> Option<String> {
    let unit = unit_of(award, input);
    let unit = unit.filter(|_| award.recipient_kind == RecipientKind::Individual)?;
    address(unit, input.catalogue)
}

fn address(unit: &Unit, catalogue: &Catalogue) -> Option<String> {
    let parts: Vec<&str> = unit.commune.iter().chain(&unit.district).map(String::as_str).collect();
    (!parts.is_empty()).then(|| format!("{}, {}", parts.join(", "), catalogue.titled_province()))
}

/// The roster's own sentence with a capital and a full stop, else the one that its movement, phase and year allow.
fn achievement(award: &Award, input: &Input<'_>, settings: &Settings) -> Option<String> {
    if let Some(own) = award.achievement.as_deref().map(str::trim).filter(|own| !own.is_empty()) {
        let mut letters = own.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let sentence = first + letters.as_str();
        return Some(if sentence.ends_with(['.', '!', '…']) { sentence } else { sentence + "." });
    }
    let movement = award.movement.as_deref().and_then(|code| input.catalogue.movement(code));
    let time = |name: &str| match name {
        "movement" => movement.map(|movement| movement.name.clone()),
        "period" => award.period.map(|(from, to)| format!("{from} - {to}")),
        // The year of a decision is not that of the deed.
        "year" => award.year.filter(|_| !award.facts.year_of_decision).map(|year| year.to_string()),
        _ => None,
    };
    let fitting = settings.sentences.iter().filter(|sentence| sentence.condition.fits(award));
    fitting.filter_map(|sentence| filled(&sentence.text, time)).next()
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
        assert_eq!(award_word("Bằng khen của Chủ tịch UBND tỉnh"), "Bằng khen");
        assert_eq!(award_word("Chiến sĩ thi đua cơ sở"), "Chiến sĩ thi đua cơ sở");
    }

    #[test]
    fn a_template_without_one_of_its_data_says_nothing() {
        let datum = |name: &str| (name == "a").then(|| "{b}".to_owned());
        assert_eq!(filled("x {a} y", datum).as_deref(), Some("x {b} y"));
        assert_eq!(filled("x {a} {c}", datum), None);
    }
}
