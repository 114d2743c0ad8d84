//! From a figure to its cell: the number as counted, "…" where nothing was counted, and the figure itself behind it.

use crate::draw::sheet::{Cell, Style};
use crate::model::{Award, Catalogue, Category, Cut, Dimension, FigureName, Figures, Phase, RecipientKind, Term};

/// The cell of a figure.
pub fn figure(figures: &Figures, name: FigureName, cut: Cut, style: Style) -> Cell {
    Cell::number(figures.get(name, &cut), style).of_figure(name, cut)
}

/// All data where no phase is given.
pub fn in_phase(phase: Option<&Phase>) -> Cut {
    phase.map_or_else(Cut::all, |phase| Cut::all().phase(&phase.id))
}

/// Codes of the award forms that figures speak of: those of the catalogue in its order, then others by their code.
pub fn forms(figures: &Figures, catalogue: &Catalogue) -> Vec<String> {
    let mut codes: Vec<String> = figures
        .list()
        .iter()
        .filter(|figure| figure.name == FigureName::Awards)
        .filter_map(|figure| figure.cut.value(Dimension::Form).map(String::from))
        .collect();
    let place =
        |code: &String| catalogue.award_forms.iter().position(|form| form.term.code == *code).unwrap_or(usize::MAX);
    codes.sort_by_cached_key(|code| (place(code), code.clone()));
    codes.dedup();
    codes
}

/// Codes of the forms of one category that figures speak of. A form that the catalogue does not know is neither a title nor a
/// form of commendation.
pub fn forms_of(figures: &Figures, catalogue: &Catalogue, category: Category) -> Vec<String> {
    let of_category = |code: &String| catalogue.form(code).map_or(Category::Other, |form| form.category) == category;
    forms(figures, catalogue).into_iter().filter(of_category).collect()
}

/// Whether a form has a place for a kind of recipient: where the law allows it, or where it was counted all the same.
pub fn given_to(figures: &Figures, catalogue: &Catalogue, code: &str, kind: RecipientKind) -> bool {
    let allowed = catalogue.form(code).is_some_and(|form| form.recipients.contains(&kind));
    let cut = Cut::all().form(code).recipient_kind(kind.code());
    allowed || figures.get(FigureName::Awards, &cut).is_some_and(|value| value > 0.0)
}

/// The name of an award's form; its code where the catalogue has none.
pub fn form_name<'a>(catalogue: &'a Catalogue, award: &'a Award) -> &'a str {
    catalogue.form(&award.form).map_or(award.form.as_str(), |form| &form.term.name)
}

/// The name of a listed thing; its code where the list does not know it.
pub fn term_name(terms: &[Term], code: Option<&str>) -> String {
    let Some(code) = code else { return String::new() };
    terms.iter().find(|term| term.code == code).map_or_else(|| code.to_owned(), |term| term.name.clone())
}

#[cfg(test)]
mod tests {
    use super::{figure, forms, forms_of};
    use crate::draw::sheet::{ABSENT, Style, Value};
    use crate::model::{AwardForm, Catalogue, Category, Cut, Figure, FigureName, Figures, Term};

    fn form(code: &str, category: Category) -> AwardForm {
        let term = Term { code: code.into(), name: code.into(), aliases: Vec::new() };
        AwardForm {
            term,
            category,
            level: "TINH".into(),
            recipients: Vec::new(),
            authority: String::new(),
            certificates: Vec::new(),
            is_flag: false,
            place: None,
            signer: None,
            signer_name: None,
            decided_by: Vec::new(),
            from: None,
            to: None,
            council_vote: None,
        }
    }

    fn figures(list: &[(Cut, f64)]) -> Figures {
        let figure = |(cut, value): &(Cut, f64)| Figure { name: FigureName::Awards, cut: cut.clone(), value: *value };
        Figures::new(list.iter().map(figure).collect())
    }

    #[test]
    fn a_figure_that_was_not_counted_is_no_zero() {
        let counted = figures(&[(Cut::all(), 0.0)]);
        let cell = |cut| figure(&counted, FigureName::Awards, cut, Style::Count).value;
        assert_eq!(cell(Cut::all()), Value::Number(0.0));
        assert_eq!(cell(Cut::all().year(2020)), Value::Text(ABSENT.into()));
    }

    #[test]
    fn forms_stand_in_the_order_of_the_catalogue_and_categories_apart() {
        let catalogue = Catalogue {
            award_forms: vec![form("CO", Category::Title), form("BK", Category::Form), form("GK", Category::Form)],
            ..Catalogue::default()
        };
        let cut = |code: &str| Cut::all().form(code);
        let counted =
            [(Cut::all(), 14.0), (cut("GK"), 3.0), (cut("CO"), 2.0), (cut("BK"), 4.0), (cut("A_NEW_ONE"), 5.0)];
        let counted = figures(&counted);
        assert_eq!(forms(&counted, &catalogue), ["CO", "BK", "GK", "A_NEW_ONE"]);
        assert_eq!(forms_of(&counted, &catalogue, Category::Form), ["BK", "GK"]);
        assert_eq!(forms_of(&counted, &catalogue, Category::Other), ["A_NEW_ONE"]);
        assert_eq!(forms_of(&figures(&[]), &catalogue, Category::Form), [""; 0]);
    }
}
