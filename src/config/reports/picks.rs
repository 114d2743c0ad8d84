//! What a row or column picks, in the words of a configuration: values of dimensions, award forms also by the beginning of
//! their codes or by a trait of the award (`level:TINH`), movements also by their traits (`scope:province`). A trait that the
//! catalogue gives of no movement picks what is not known, which is not the same as none.

use super::unknown;
use crate::config::ConfigError;
use crate::config::raw::Listed;
use crate::draw::summary::report::Pick;
use crate::model::{AwardForm, Catalogue, Dimension, MovementTraits};
use std::collections::{BTreeMap, BTreeSet};

/// The dimension of that name.
pub fn dimension(section: &'static str, name: &str) -> Result<Dimension, ConfigError> {
    Dimension::from_code(name).ok_or_else(|| unknown(section, name))
}

/// A dimension that rows or columns may be repeated for: its values have names in every language.
pub fn repeated(section: &'static str, name: &str) -> Result<Dimension, ConfigError> {
    match dimension(section, name)? {
        Dimension::Sex | Dimension::PositionClass => Err(unknown(section, name)),
        other => Ok(other),
    }
}

/// An empty list of values picks nothing at all.
pub fn settle(raw: &Listed<Vec<String>>, catalogue: &Catalogue) -> Result<Pick, ConfigError> {
    let mut of = BTreeMap::new();
    let mut untold = BTreeSet::new();
    for (name, values) in raw {
        let dimension = dimension("report.pick", name)?;
        let values = match dimension {
            Dimension::Form => {
                let forms = catalogue.award_forms.iter();
                let picked = |form: &&AwardForm| values.iter().any(|value| takes_form(value, form));
                let picked: Vec<String> = forms.filter(picked).map(|form| form.term.code.clone()).collect();
                let lost =
                    values.iter().find(|value| !catalogue.award_forms.iter().any(|form| takes_form(value, form)));
                if let Some(value) = lost {
                    return Err(unknown("report.pick.form", value));
                }
                picked
            }
            Dimension::Movement => {
                if !values.is_empty() && values.iter().all(|value| is_untold(value, catalogue)) {
                    untold.insert(dimension);
                }
                let movements = catalogue.movements.iter().zip(&catalogue.movement_traits);
                let picked = movements.filter(|(term, traits)| {
                    values.iter().any(|value| *value == term.code || takes_movement(value, traits))
                });
                picked.map(|(term, _)| term.code.clone()).collect()
            }
            _ => {
                if let Some(value) = values.iter().find(|value| !dimension.accepts(value)) {
                    return Err(unknown("report.pick", value));
                }
                values.clone()
            }
        };
        of.insert(dimension, values);
    }
    Ok(Pick::new(of).with_untold(untold))
}

fn takes_form(value: &str, form: &AwardForm) -> bool {
    match (value.split_once(':'), value.strip_suffix('*')) {
        (Some(("level", level)), _) => form.level == level,
        (Some(("category", category)), _) => form.category.code() == category,
        (None, Some(start)) => form.term.code.starts_with(start),
        _ => form.term.code == value,
    }
}

/// Whether a value asks for a trait that is known of no movement.
fn is_untold(value: &str, catalogue: &Catalogue) -> bool {
    let of_none = |tells: fn(&MovementTraits) -> bool| !catalogue.movement_traits.iter().any(tells);
    match value.split_once(':') {
        Some(("scope", _)) => of_none(|traits| !traits.scope.is_empty()),
        Some(("form", _)) => of_none(|traits| !traits.form.is_empty()),
        Some(("years", _)) => of_none(|traits| traits.years().is_some()),
        _ => false,
    }
}

fn takes_movement(value: &str, traits: &MovementTraits) -> bool {
    match value.split_once(':') {
        Some(("scope", scope)) => traits.scope == scope,
        Some(("form", form)) => traits.form == form,
        // Whole years: 1, 2-2, 3-4, 5-.
        Some(("years", range)) => {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            let bound = |text: &str, open: i32| text.parse().unwrap_or(open);
            traits.years().is_some_and(|years| years >= bound(from, 0) && years <= bound(to, i32::MAX))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{dimension, repeated, settle};
    use crate::config::ConfigErrorKind;
    use crate::config::raw::Listed;
    use crate::model::{Catalogue, Dimension};

    fn refused<T>(result: Result<T, super::ConfigError>) -> Option<(&'static str, String)> {
        match result.err()?.kind {
            ConfigErrorKind::UnknownCode { section, code } => Some((section, code)),
            _ => None,
        }
    }

    #[test]
    fn a_name_that_is_no_dimension_is_refused() {
        assert_eq!(dimension("report.ignore", "movement").ok(), Some(Dimension::Movement));
        assert_eq!(refused(dimension("report.ignore", "movment")), Some(("report.ignore", "movment".to_owned())));
        assert_eq!(refused(repeated("report.rows", "sex")), Some(("report.rows", "sex".to_owned())));
    }

    #[test]
    fn a_value_of_a_closed_list_is_one_of_it() {
        let pick = |name: &str, value: &str| {
            let raw: Listed<Vec<String>> = [(name.to_owned(), vec![value.to_owned()])].into_iter().collect();
            settle(&raw, &Catalogue::default())
        };
        assert!(pick("sex", "female").is_ok() && pick("block", "Khối 1").is_ok());
        assert_eq!(refused(pick("sex", "women")), Some(("report.pick", "women".to_owned())));
        assert_eq!(refused(pick("sexes", "female")), Some(("report.pick", "sexes".to_owned())));
    }
}
