//! Keys that nothing is read from: all of a file at once, each with its line and what may stand there.
//!
//! The parser ends at the first key that a section does not have. Here the tree that it has parsed is read again, past each of them,
//! with an error that holds the key and its neighbours as data.

use crate::issue::UnknownKey;
use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::collections::BTreeSet;
use std::fmt::Display;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How alike a key must be to one that is known to be meant for it.
const ALIKE: f64 = 0.85;

/// The keys of the text that a `T` does not have, in their order. A text that is wrong in another way is the parser's to
/// refuse: what stands behind such a place may be missing here.
pub fn unknown_keys<T: DeserializeOwned>(text: &str) -> Vec<UnknownKey> {
    let Ok(table) = DeTable::parse(text) else { return Vec::new() };
    let mut found: Vec<(usize, UnknownKey)> = Vec::new();
    let mut past = BTreeSet::new();
    while let Err(Refused::Key { key, known, at: Some(at) }) =
        T::deserialize(Table { table: table.get_ref(), past: &past })
    {
        let line = text[..at].matches('\n').count() + 1;
        let near = nearest(&key, known);
        let known = known.iter().map(|&known| known.to_owned()).collect();
        found.push((at, UnknownKey { key, line, known, near }));
        past.insert(at);
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, key)| key).collect()
}

fn nearest(key: &str, known: &[&str]) -> Option<String> {
    let alike = known.iter().map(|known| (strsim::jaro_winkler(key, known), *known));
    let best = alike.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 >= ALIKE).then(|| best.1.to_owned())
}

/// Why a tree is not what it is read as.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("there is no key {key}")]
    Key {
        key: String,
        known: &'static [&'static str],
        /// The byte at which the key stands, once that is known.
        at: Option<usize>,
    },
    #[error("{0}")]
    Otherwise(String),
}

impl Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Self::Otherwise(message.to_string())
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Self::Key { key: key.to_owned(), known, at: None }
    }
}

/// A table without the keys at the places of `past`.
struct Table<'a> {
    table: &'a DeTable<'a>,
    past: &'a BTreeSet<usize>,
}

impl<'de> Deserializer<'de> for Table<'_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let entries = self.table.iter().filter(|(key, _)| !self.past.contains(&key.span().start));
        visitor.visit_map(Entries { entries, value: None, past: self.past })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// The entries of a table, one after the other.
struct Entries<'a, I> {
    entries: I,
    value: Option<&'a Spanned<DeValue<'a>>>,
    past: &'a BTreeSet<usize>,
}

impl<'a, 'de, I: Iterator<Item = (&'a Spanned<std::borrow::Cow<'a, str>>, &'a Spanned<DeValue<'a>>)>> MapAccess<'de>
    for Entries<'a, I>
{
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        let name: StrDeserializer<'_, Refused> = key.get_ref().as_ref().into_deserializer();
        seed.deserialize(name).map(Some).map_err(|refused| match refused {
            Refused::Key { key: name, known, at } => {
                Refused::Key { key: name, known, at: at.or(Some(key.span().start)) }
            }
            otherwise => otherwise,
        })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        let value = self.value.take().expect("a value is asked for after its key");
        seed.deserialize(Node { value: value.get_ref(), past: self.past })
    }
}

/// Any value of the tree.
struct Node<'a> {
    value: &'a DeValue<'a>,
    past: &'a BTreeSet<usize>,
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.value {
            DeValue::String(text) => visitor.visit_str(text),
            DeValue::Integer(number) => {
                visitor.visit_i64(i64::from_str_radix(number.as_str(), number.radix()).map_err(Refused::custom)?)
            }
            DeValue::Float(number) => visitor.visit_f64(number.as_str().parse().map_err(Refused::custom)?),
            DeValue::Boolean(yes) => visitor.visit_bool(*yes),
            DeValue::Datetime(time) => visitor.visit_string(time.to_string()),
            DeValue::Array(list) => {
                let items = list.iter().map(|item| Node { value: item.get_ref(), past: self.past });
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            DeValue::Table(table) => Table { table, past: self.past }.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        match self.value {
            DeValue::String(text) => {
                let text: StrDeserializer<'_, Refused> = text.as_ref().into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            _ => Err(Refused::custom("a name")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Refused> for Node<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::unknown_keys;
    use crate::config::raw::RawConfig;

    #[test]
    fn every_unknown_key_is_found_with_its_line_and_the_nearest() {
        let text = "colour = 1\n[programme]\nprovince = \"A\"\nprovnce = \"B\"\n[phase.a]\nfrom = 2020\nto = 2025\n\
                    [rule.R14]\nyers = 3\non = true\n[rule.R99]\non = true\n";
        let found = unknown_keys::<RawConfig>(text);
        let told: Vec<_> = found.iter().map(|key| (key.line, key.key.as_str(), key.near.as_deref())).collect();
        let wanted =
            [(1, "colour", None), (4, "provnce", Some("province")), (9, "yers", Some("years")), (11, "R99", None)];
        assert_eq!(told, wanted);
        assert!(found[1].known.contains(&"alliance".to_owned()), "{:?}", found[1].known);
        assert!(found[2].known.contains(&"severity".to_owned()), "{:?}", found[2].known);
    }

    #[test]
    fn the_built_in_configuration_has_none() {
        for part in crate::config::DEFAULT {
            assert!(unknown_keys::<RawConfig>(part).is_empty());
            assert!(crate::config::parse::<RawConfig>(part).is_ok(), "the tree is read as the parser reads it");
        }
    }
}
