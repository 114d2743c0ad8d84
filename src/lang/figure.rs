//! A figure in words: what is counted, of which part of the whole.

use super::{Lang, said};
use crate::model::{Catalogue, Cut, Dimension, FigureName, RecipientKind, Sex, UNKNOWN};

impl Lang {
    /// "Khen thưởng đã tính · giai đoạn 2017-2022 · hình thức …". Without a catalogue codes stand for names.
    pub fn figure(self, name: FigureName, cut: &Cut, catalogue: Option<&Catalogue>) -> String {
        let parts = std::iter::once(self.figure_name(name).to_owned()).chain(self.cut(cut, catalogue));
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// Each dimension that the cut names; the whole is said too, so that nobody reads it as a phase.
    pub fn cut(self, cut: &Cut, catalogue: Option<&Catalogue>) -> Vec<String> {
        let phase = cut.phase.as_deref().map(|phase| said!(self, "figure-phase", phase));
        let year = cut.year.map(|year| said!(self, "figure-year", year));
        let whole = (cut.phase.is_none() && cut.year.is_none()).then(|| self.text("figure-whole-time").to_owned());
        let dimensions = cut.values().map(|(dimension, code)| self.part(dimension, code, catalogue));
        [phase, year, whole].into_iter().flatten().chain(dimensions).collect()
    }

    /// A value of a dimension, by its name where the catalogue has one.
    fn part(self, dimension: Dimension, code: &str, catalogue: Option<&Catalogue>) -> String {
        let name_of = |name: Option<&str>| name.map_or_else(|| self.known(code).to_owned(), str::to_owned);
        match dimension {
            Dimension::Sector => {
                let term = catalogue.and_then(|catalogue| catalogue.sector(code));
                said!(self, "figure-sector", sector = name_of(term.map(|term| term.name.as_str())))
            }
            Dimension::UnitKind => {
                let kinds = catalogue.map_or(&[][..], |catalogue| &catalogue.unit_kinds);
                let words = kinds.iter().find(|words| words.kind.code() == code);
                said!(self, "figure-unit-kind", kind = name_of(words.map(|words| words.name.as_str())))
            }
            Dimension::Form => {
                let form = catalogue.and_then(|catalogue| catalogue.form(code));
                said!(self, "figure-form", form = name_of(form.map(|form| form.term.name.as_str())))
            }
            Dimension::RecipientKind => {
                let kind = RecipientKind::from_code(code).map(|kind| self.summary().words.recipient_kind(kind));
                said!(self, "figure-recipient-kind", kind = name_of(kind))
            }
            Dimension::Movement => {
                let term = catalogue.and_then(|catalogue| catalogue.movement(code));
                said!(self, "figure-movement", movement = name_of(term.map(|term| term.name.as_str())))
            }
            Dimension::Block => said!(self, "figure-block", block = code),
            Dimension::Sex => {
                let sex = Sex::from_code(code).map(|sex| self.summary().words.sex(sex));
                said!(self, "figure-sex", sex = name_of(sex))
            }
            Dimension::Ground => {
                let grounds = catalogue.map_or(&[][..], |catalogue| &catalogue.grounds);
                let term = grounds.iter().find(|term| term.code == code);
                said!(self, "figure-ground", ground = name_of(term.map(|term| term.name.as_str())))
            }
            Dimension::PositionClass => {
                said!(self, "figure-position", class = name_of(self.by_code("figure-position-class", code)))
            }
            Dimension::Commune => said!(self, "figure-commune", commune = self.known(code)),
            Dimension::ActivityKind => {
                let kinds = catalogue.map_or(&[][..], |catalogue| &catalogue.activities);
                let term = kinds.iter().find(|term| term.code == code);
                said!(self, "figure-activity-kind", kind = name_of(term.map(|term| term.name.as_str())))
            }
        }
    }

    pub fn figure_name(self, name: FigureName) -> &'static str {
        self.by_code("figure-name", name.code()).expect("every figure has a name in every language")
    }

    /// Said of a figure that was not counted.
    pub fn not_counted(self) -> &'static str {
        self.text("figure-not-counted")
    }

    /// A code, or what stands for a value that no roster says.
    fn known(self, code: &str) -> &str {
        if code == UNKNOWN { self.text("figure-not-said") } else { code }
    }

    pub(crate) fn either<T>(self, vi: T, en: T) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::issue::Failure;
    use crate::lang::Lang;
    use crate::model::{Cut, FigureName, PositionClass};

    #[test]
    fn counts_that_differ_are_told_with_figure_part_and_both_values() {
        let cut = Box::new(Cut::all().phase("2017-2022").form("BK_TINH"));
        let failure =
            Failure::CountsDiffer { figure: FigureName::Awards, cut, counted: Some(20.0), again: None, in_all: 3 };
        let said = |lang: Lang| lang.failure(&failure).message;
        let english = "Counted awards · phase 2017-2022 · form: BK_TINH: two ways of counting gave 20 and not counted";
        assert_eq!(said(Lang::En), format!("{english} (3 figures differ)."));
        assert!(said(Lang::Vi).starts_with("Lượt khen thưởng được tính · giai đoạn 2017-2022 · hình thức: BK_TINH:"));
    }

    #[test]
    fn the_whole_is_never_taken_for_a_phase() {
        assert_eq!(Lang::En.figure(FigureName::Units, &Cut::all(), None), "Working units · all data");
    }

    #[test]
    fn every_figure_and_class_of_position_has_its_words() {
        for lang in [Lang::Vi, Lang::En] {
            assert!(FigureName::ALL.iter().all(|name| lang.by_code("figure-name", name.code()).is_some()));
            let class = |class: &PositionClass| lang.by_code("figure-position-class", class.code());
            assert!(PositionClass::ALL.iter().all(|of| class(of).is_some()));
        }
    }
}
