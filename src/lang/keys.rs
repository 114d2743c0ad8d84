//! What each key of the configuration is, for the chapter of the guide that has them all.

use super::Lang;

/// What stands in a path for a name that the office gives.
const NAME: &str = "NAME";

/// The code of a key's note: `form.NAME.slot.NAME` and `box` are `form-any-slot-any-box`.
pub fn key_code(section: &str, key: &str) -> String {
    let parts = section.split('.').chain([key]).map(|part| if part == NAME { "any" } else { part });
    parts.collect::<Vec<_>>().join("-").replace('_', "-").to_lowercase()
}

impl Lang {
    /// What a key of a section is; nothing where no note says it.
    pub fn key_note(self, section: &str, key: &str) -> Option<&'static str> {
        self.by_code("keys", &key_code(section, key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_found_by_the_path_of_their_key() {
        assert_eq!(key_code("form.NAME.slot.NAME", "box"), "form-any-slot-any-box");
        assert_eq!(key_code("open_award.NAME.by_level", NAME), "open-award-any-by-level-any");
        assert!(Lang::Vi.key_note("class", NAME).is_some_and(|note| note.contains("`KHTNV`")));
        // Braces stand as they are, not as arguments.
        assert!(Lang::En.key_note("award.NAME", "authority").is_some_and(|note| note.contains("`{province}`")));
        assert_eq!(Lang::En.key_note("award.NAME", "colour"), None);
    }
}
