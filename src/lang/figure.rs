//! A figure in words: what is counted, of which part of the whole.

use super::{Lang, said};
use crate::model::{Catalogue, Cut, FigureName, RecipientKind, Sex, UNKNOWN, UnitKind};

impl Lang {
    /// "Khen thưởng đã tính · giai đoạn 2017-2022 · hình thức …". Without a catalogue codes stand for names.
    pub fn figure(self, name: FigureName, cut: &Cut, catalogue: Option<&Catalogue>) -> String {
        let parts = std::iter::once(self.figure_name(name).to_owned()).chain(self.cut(cut, catalogue));
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// Each dimension that the cut names; the whole is said too, so that nobody reads it as a phase.
    pub fn cut(self, cut: &Cut, catalogue: Option<&Catalogue>) -> Vec<String> {
        let phase = cut.phase.as_ref().map(|phase| said!(self, "figure-phase", phase));
        let year = cut.year.map(|year| said!(self, "figure-year", year));
        let whole = (cut.phase.is_none() && cut.year.is_none()).then(|| self.text("figure-whole-time").to_owned());
        let sector = cut.sector.as_ref().map(|code| {
            let name = catalogue.and_then(|catalogue| catalogue.sector(code)).map(|term| term.name.as_str());
            said!(self, "figure-sector", sector = name.unwrap_or_else(|| self.known(code)))
        });
        let kind = cut.unit_kind.as_ref().map(|code| {
            let of = |catalogue: &&Catalogue| catalogue.unit_kinds.iter().any(|words| words.kind.code() == code);
            let name = catalogue.filter(of).and_then(|catalogue| {
                catalogue.unit_kinds.iter().find(|words| Some(words.kind) == UnitKind::from_code(code))
            });
            said!(self, "figure-unit-kind", kind = name.map_or_else(|| self.known(code), |words| words.name.as_str()))
        });
        let form = cut.form.as_ref().map(|code| {
            let name = catalogue.and_then(|catalogue| catalogue.form(code)).map(|form| form.term.name.as_str());
            said!(self, "figure-form", form = name.unwrap_or(code))
        });
        let recipient = cut.recipient_kind.as_ref().map(|code| {
            let kind = RecipientKind::from_code(code).map(|kind| self.summary().words.recipient_kind(kind));
            said!(self, "figure-recipient-kind", kind = kind.unwrap_or(code))
        });
        let movement = cut.movement.as_ref().map(|code| {
            let name = catalogue.and_then(|catalogue| catalogue.movement(code)).map(|term| term.name.as_str());
            said!(self, "figure-movement", movement = name.unwrap_or(code))
        });
        let block = cut.block.as_ref().map(|block| said!(self, "figure-block", block));
        let sex = cut.sex.as_ref().map(|code| {
            let sex = Sex::from_code(code).map(|sex| self.summary().words.sex(sex));
            said!(self, "figure-sex", sex = sex.unwrap_or_else(|| self.known(code)))
        });
        let ground = cut.ground.as_ref().map(|code| {
            let known = catalogue.and_then(|catalogue| catalogue.grounds.iter().find(|term| term.code == *code));
            said!(self, "figure-ground", ground = known.map_or_else(|| self.known(code), |term| term.name.as_str()))
        });
        let position = cut.position_class.as_ref().map(|code| {
            let class = self.by_code("figure-position-class", code).unwrap_or_else(|| self.known(code));
            said!(self, "figure-position", class)
        });
        let first = [phase, year, whole, sector, kind, form, recipient, movement, block];
        first.into_iter().chain([sex, ground, position]).flatten().collect()
    }

    pub fn figure_name(self, name: FigureName) -> &'static str {
        self.by_code("figure-name", name.code()).unwrap_or_default()
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
