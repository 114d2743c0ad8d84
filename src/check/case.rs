//! What a rule is given to judge by.

use super::history::History;
use super::settings::{Setting, Settings};
use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, AwardForm, Catalogue, Date, RecipientKind, Records, Unit};

/// The records, and the settings of the one rule that judges them.
pub struct Case<'a> {
    pub records: &'a Records,
    pub catalogue: &'a Catalogue,
    pub history: &'a History<'a>,
    /// The date of the run.
    pub date: Date,
    pub setting: &'a Setting,
    pub settings: &'a Settings,
}

impl<'a> Case<'a> {
    /// The counted awards that the rule holds for.
    pub fn awards(&self) -> impl Iterator<Item = &'a Award> + use<'a> {
        let setting = self.setting;
        self.records.counted_awards().filter(move |award| setting.holds_for(award))
    }

    /// Those of one form and kind of recipient.
    pub fn of(&self, form: &'static str, kind: RecipientKind) -> impl Iterator<Item = &'a Award> + use<'a> {
        self.awards().filter(move |award| award.form == form && award.recipient_kind == kind)
    }

    /// A number of the rule. The configuration is refused where it lacks one.
    pub fn number(&self, name: &str) -> u32 {
        self.setting.numbers[name]
    }

    /// The unit of an award: each that an award names is one of the records.
    pub fn unit(&self, award: &Award) -> Option<&'a Unit> {
        award.unit_id.as_deref().map(|id| self.history.units[id])
    }

    /// What the catalogue says of an award's form: only listed forms are settled.
    pub fn form(&self, award: &Award) -> &'a AwardForm {
        self.catalogue.form(&award.form).expect("a settled award has a form that the catalogue lists")
    }

    /// The name of a form, or its code where the catalogue has none: rules name forms that an office may have dropped.
    pub fn name(&self, form: &str) -> String {
        self.catalogue.form(form).map_or_else(|| form.to_owned(), |form| form.term.name.clone())
    }

    /// Whether awards for unplanned feats and themes are no steps towards this one (R06).
    pub fn merit_only(&self, award: &Award) -> bool {
        let rule = self.settings.of("R06");
        rule.on && rule.holds_for(award)
    }
}

/// An issue at an award's row.
pub fn at(award: &Award, problem: RuleProblem) -> Issue {
    Issue::new(problem, award.place.clone()).with_value(award.recipient_name.clone()).about(award.id.as_str())
}

/// Whether an award is for a movement, a theme or an unplanned feat, and so asks for no years of merit.
pub fn is_thematic(award: &Award) -> bool {
    award.movement.is_some() || award.ground.as_deref().is_some_and(is_thematic_ground)
}

pub fn is_thematic_ground(ground: &str) -> bool {
    matches!(ground, "PHONG_TRAO" | "DOT_XUAT")
}

/// Whether the roster says that an award is for merit.
pub fn is_for_merit(award: &Award) -> bool {
    award.ground.as_deref() == Some("CONG_TRANG")
}
