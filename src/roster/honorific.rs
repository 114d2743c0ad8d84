//! Forms of address before a name.

/// A form of address before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Honorific {
    Mr,
    Ms,
    Household,
    /// "Đ/c", "Ông (Bà)": a person whose sex is not said.
    Person,
}

/// Splits a form of address from a name: "Ông: Nguyễn Văn A" gives `Mr` and the name.
pub fn split(text: &str) -> (Option<Honorific>, &str) {
    const FORMS: &[(&str, Honorific)] = &[
        ("hộ gia đình ông", Honorific::Household),
        ("hộ gia đình bà", Honorific::Household),
        ("hộ gia đình", Honorific::Household),
        ("hộ gđ ông", Honorific::Household),
        ("hộ gđ bà", Honorific::Household),
        ("hộ gđ", Honorific::Household),
        ("gia đình ông", Honorific::Household),
        ("gia đình bà", Honorific::Household),
        ("hộ ông", Honorific::Household),
        ("hộ bà", Honorific::Household),
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
    let lower = text.to_lowercase();
    for (form, honorific) in FORMS {
        let Some(rest) = lower.strip_prefix(form) else { continue };
        // Lower-casing keeps the length of Vietnamese letters, so the place in the text is the same.
        let rest = text.get(text.len().saturating_sub(rest.len())..).unwrap_or_default();
        let name = rest.trim_start_matches([' ', ':', '.']);
        // "Ông Thị Mai" is of the family Ông: nobody is called "Thị Mai".
        let family = *honorific == Honorific::Mr && name.to_lowercase().starts_with("thị ");
        if name.len() < rest.len() && !name.is_empty() && !family {
            return (Some(*honorific), name);
        }
    }
    (None, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_address() {
        assert_eq!(split("Ông: Nguyễn Văn A"), (Some(Honorific::Mr), "Nguyễn Văn A"));
        assert_eq!(split("Hộ ông Trần B"), (Some(Honorific::Household), "Trần B"));
        assert_eq!(split("Ô. Lê D"), (Some(Honorific::Mr), "Lê D"));
        assert_eq!(split("Bàng Văn C"), (None, "Bàng Văn C"));
        assert_eq!(split("Ông Thị Mai"), (None, "Ông Thị Mai"));
    }
}
