//! Forms of address before a name.

/// A form of address before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Honorific {
    Mr,
    Ms,
    Household,
    /// "Hộ ông …", "Hộ bà …": the household by whom it is called.
    HouseholdOfMr,
    HouseholdOfMs,
    /// "Đ/c", "Ông (Bà)": a person whose sex is not said.
    Person,
}

impl Honorific {
    pub fn is_household(self) -> bool {
        matches!(self, Self::Household | Self::HouseholdOfMr | Self::HouseholdOfMs)
    }
}

/// Splits a form of address from a name: "Ông: Nguyễn Văn A" gives `Mr` and the name.
pub fn split(text: &str) -> (Option<Honorific>, &str) {
    const FORMS: &[(&str, Honorific)] = &[
        ("hộ gia đình ông", Honorific::HouseholdOfMr),
        ("hộ gia đình bà", Honorific::HouseholdOfMs),
        ("hộ gia đình", Honorific::Household),
        ("hộ gđ ông", Honorific::HouseholdOfMr),
        ("hộ gđ bà", Honorific::HouseholdOfMs),
        ("hộ gđ", Honorific::Household),
        ("gia đình ông", Honorific::HouseholdOfMr),
        ("gia đình bà", Honorific::HouseholdOfMs),
        ("hộ ông", Honorific::HouseholdOfMr),
        ("hộ bà", Honorific::HouseholdOfMs),
        ("ông (bà)", Honorific::Person),
        ("ông/bà", Honorific::Person),
        ("đồng chí", Honorific::Person),
        ("đ/c", Honorific::Person),
        ("th.s", Honorific::Person),
        ("ths.", Honorific::Person),
        ("ts.", Honorific::Person),
        ("ks.", Honorific::Person),
        ("bs.", Honorific::Person),
        ("ô.", Honorific::Mr),
        ("ông", Honorific::Mr),
        ("anh", Honorific::Mr),
        ("bà", Honorific::Ms),
        ("chị", Honorific::Ms),
        ("cô", Honorific::Ms),
    ];
    // Nearly all names begin with a letter that no form begins with.
    let first = text.chars().next().and_then(|letter| letter.to_lowercase().next());
    for (form, honorific) in FORMS.iter().filter(|(form, _)| form.chars().next() == first) {
        let Some(rest) = behind(text, form) else { continue };
        let name = rest.trim_start_matches([' ', ':', '.']);
        // "Ông Thị Mai" is of the family Ông: nobody is called "Thị Mai".
        let family = *honorific == Honorific::Mr && name.to_lowercase().starts_with("thị ");
        if name.len() < rest.len() && !name.is_empty() && !family {
            return (Some(*honorific), name);
        }
    }
    unmarked(text).unwrap_or((None, text))
}

/// A form of address typed without marks, as the whole name is: "Ong Nguyen Van An". Three words may be a name of the family Ông.
fn unmarked(text: &str) -> Option<(Option<Honorific>, &str)> {
    const FORMS: &[(&str, Honorific)] = &[("ong ", Honorific::Mr), ("ba ", Honorific::Ms), ("chi ", Honorific::Ms)];
    let is_long = text.is_ascii() && text.split_whitespace().count() > 3;
    let (form, honorific) = FORMS.iter().find(|(form, _)| is_long && behind(text, form).is_some())?;
    Some((Some(*honorific), text[form.len()..].trim_start()))
}

/// What stands behind a form of address that the text begins with, in whatever case. Letters are compared one by one, as
/// a letter and its small one may be of different length.
fn behind<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let mut letters = text.chars();
    let begins = form.chars().all(|small| letters.next().is_some_and(|letter| letter.to_lowercase().eq([small])));
    begins.then_some(letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_address() {
        assert_eq!(split("Ông: Nguyễn Văn A"), (Some(Honorific::Mr), "Nguyễn Văn A"));
        assert_eq!(split("Hộ ông Trần B"), (Some(Honorific::HouseholdOfMr), "Trần B"));
        assert_eq!(split("Hộ gia đình Trần B"), (Some(Honorific::Household), "Trần B"));
        assert_eq!(split("Ô. Lê D"), (Some(Honorific::Mr), "Lê D"));
        assert_eq!(split("Bàng Văn C"), (None, "Bàng Văn C"));
        assert_eq!(split("Ông Thị Mai"), (None, "Ông Thị Mai"));
        assert_eq!(split("ONG NGUYEN VAN AN"), (Some(Honorific::Mr), "NGUYEN VAN AN"));
        assert_eq!(split("Ong Van An"), (None, "Ong Van An"));
        // Two letters, one of three bytes, whose small ones have another length.
        assert_eq!(split("Ông \u{212A}im"), (Some(Honorific::Mr), "\u{212A}im"));
        assert_eq!(split("ÔNG İsmail"), (Some(Honorific::Mr), "İsmail"));
    }
}
