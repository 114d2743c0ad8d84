//! Which part of the whole a row or column asks for: for some dimensions the values that it takes. Award forms may be picked
//! by the beginning of their codes (`HC_*`).

use crate::model::{Cut, Dimension, GroupingSet};
use std::collections::{BTreeMap, BTreeSet};

/// Dimension → values; a dimension that is not named takes all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    of: BTreeMap<Dimension, Vec<String>>,
    /// Dimensions that it picks by what is known of none of their values.
    untold: BTreeSet<Dimension>,
}

impl Pick {
    pub fn new(of: BTreeMap<Dimension, Vec<String>>) -> Self {
        Self { of, untold: BTreeSet::new() }
    }

    /// The same, where nobody has told which values of those dimensions are meant.
    pub fn with_untold(self, untold: BTreeSet<Dimension>) -> Self {
        Self { untold, ..self }
    }

    /// Whether it is known what is picked: else there is no number, which is not zero.
    pub fn is_told(&self) -> bool {
        self.untold.is_empty()
    }

    /// One value of one dimension.
    pub fn one(dimension: Dimension, value: &str) -> Self {
        Self::new(BTreeMap::from([(dimension, vec![value.to_owned()])]))
    }

    pub fn is_all(&self) -> bool {
        self.of.is_empty()
    }

    /// The values of a dimension that are picked; nothing where all are.
    pub fn values(&self, dimension: Dimension) -> Option<&[String]> {
        self.of.get(&dimension).map(Vec::as_slice)
    }

    /// What both take; nothing where they exclude each other.
    pub fn and(&self, other: &Self) -> Option<Self> {
        let mut of = self.of.clone();
        for (dimension, values) in &other.of {
            match of.get_mut(dimension) {
                Some(own) => {
                    let nothing = own.is_empty() || values.is_empty();
                    own.retain(|value| values.contains(value));
                    if own.is_empty() && !nothing {
                        return None;
                    }
                }
                None => {
                    of.insert(*dimension, values.clone());
                }
            }
        }
        Some(Self { of, untold: self.untold.union(&other.untold).copied().collect() })
    }

    /// The same without some dimensions.
    pub fn without(&self, dimensions: GroupingSet) -> Self {
        let of = self.of.iter().filter(|(dimension, _)| !dimensions.has(**dimension));
        let untold = self.untold.iter().filter(|dimension| !dimensions.has(**dimension));
        Self {
            of: of.map(|(dimension, values)| (*dimension, values.clone())).collect(),
            untold: untold.copied().collect(),
        }
    }

    /// The cuts that together are what is picked of that time: every combination of values, the dimension varying slowest whose
    /// name comes first. `data/cells` lists them in this order.
    pub fn cuts(&self, time: &Cut) -> Vec<Cut> {
        let mut of: Vec<(&Dimension, &Vec<String>)> = self.of.iter().collect();
        of.sort_by_key(|(dimension, _)| dimension.code());
        of.into_iter().fold(vec![time.clone()], |cuts, (dimension, values)| {
            let with =
                |cut: &Cut| values.iter().map(|value| cut.clone().with(*dimension, value.as_str())).collect::<Vec<_>>();
            cuts.iter().flat_map(with).collect()
        })
    }

    /// Whether a record of those values is picked; `said` gives what it says of a dimension.
    pub fn takes<'a>(&self, said: impl Fn(Dimension) -> Option<&'a str>) -> bool {
        self.of
            .iter()
            .all(|(dimension, values)| said(*dimension).is_some_and(|said| values.iter().any(|value| value == said)))
    }
}

#[cfg(test)]
mod tests {
    use super::Pick;
    use crate::model::{Cut, Dimension};
    use std::collections::BTreeMap;

    fn forms(values: &[&str]) -> Pick {
        Pick::new(BTreeMap::from([(Dimension::Form, values.iter().map(|&value| value.to_owned()).collect())]))
    }

    #[test]
    fn two_picks_take_what_is_in_both() {
        let both = forms(&["A", "B"]).and(&forms(&["B", "C"])).unwrap();
        assert_eq!(both, forms(&["B"]));
        assert_eq!(forms(&["A"]).and(&forms(&["B"])), None);
        let crossed = forms(&["A", "B"]).and(&Pick::one(Dimension::Sector, "NN")).unwrap();
        let cuts = crossed.cuts(&Cut::all().year(2020));
        assert_eq!(cuts, ["A", "B"].map(|form| Cut::all().year(2020).form(form).sector("NN")));
    }

    #[test]
    fn a_record_is_taken_by_all_that_it_says() {
        let pick = forms(&["A"]).and(&Pick::one(Dimension::Sector, "NN")).unwrap();
        assert!(pick.takes(|dimension| Some(if dimension == Dimension::Form { "A" } else { "NN" })));
        assert!(!pick.takes(|dimension| (dimension == Dimension::Form).then_some("A")));
    }
}
