//! The messages of both languages: the one door to fluent. Sentences stand in `vi/*.ftl` and `en/*.ftl`; code names them by key and gives their
//! arguments. The tests below hold both languages to the same keys and arguments, and the code to the keys that there are.

use super::Lang;
use crate::place::{CellRef, Place};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// Name, Vietnamese and English of each file of messages.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        const FILES: &[(&str, [&str; 2])] = &[$(
            ($name, [include_str!(concat!("vi/", $name, ".ftl")), include_str!(concat!("en/", $name, ".ftl"))])
        ),*];
    };
}

files![
    "ceremony",
    "certificates",
    "changes",
    "cli",
    "configuration",
    "doctor",
    "explain",
    "figure",
    "help",
    "identity",
    "keys",
    "merge",
    "print",
    "questions",
    "read",
    "report",
    "returns",
    "rows",
    "rules",
    "run",
    "schedule",
    "seal",
    "sentback",
    "settle",
    "setup",
    "stated",
    "summary",
    "system",
    "templates",
    "usage",
];

/// The name of an argument and what it says.
pub(super) type Argument<'a> = (&'static str, FluentValue<'a>);

/// What may stand in a message: texts as they are, numbers so that a language can tell one from many.
pub trait Said {
    fn said(&self) -> FluentValue<'_>;
}

impl Said for str {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}

impl Said for String {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

impl<T: Said + ?Sized> Said for &T {
    fn said(&self) -> FluentValue<'_> {
        (**self).said()
    }
}

impl Said for Arc<str> {
    fn said(&self) -> FluentValue<'_> {
        (**self).said()
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl Said for $kind {
            fn said(&self) -> FluentValue<'_> {
                FluentValue::Number(FluentNumber::from(*self))
            }
        }
    )*};
}

numbers![u8, u32, u64, usize, i32, i64, f64];

macro_rules! shown {
    ($($kind:ty),*) => {$(
        impl Said for $kind {
            fn said(&self) -> FluentValue<'_> {
                FluentValue::from(self.to_string())
            }
        }
    )*};
}

shown![char, Place, CellRef, std::path::Display<'_>]; // a day is said by `Lang::day` or `Date::in_figures`

/// The messages of one language.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Each message by its key, each attribute by `key.attribute`: with its arguments, if any, left open as `{name}`.
    texts: HashMap<String, String>,
}

static VI: LazyLock<Messages> = LazyLock::new(|| Messages::of("vi", |[vi, _]| vi));
static EN: LazyLock<Messages> = LazyLock::new(|| Messages::of("en", |[_, en]| en));

impl Messages {
    fn of(code: &str, pick: fn([&'static str; 2]) -> &'static str) -> Self {
        let mut bundle =
            FluentBundle::new_concurrent(vec![code.parse().expect("the codes of our languages are well formed")]);
        bundle.set_use_isolating(false); // no marks of direction around arguments: both languages run from left to right
        let mut keys = Vec::new();
        for (_, texts) in FILES {
            let resource = FluentResource::try_new(pick(*texts).to_owned());
            let resource = resource.map_err(|(_, errors)| errors).expect("the program's own messages can be parsed");
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                keys.extend(message.value.is_some().then(|| (id.to_owned(), None)));
                keys.extend(
                    message.attributes.iter().map(|attribute| (id.to_owned(), Some(attribute.id.name.to_owned()))),
                );
            }
            bundle.add_resource_overriding(resource);
        }
        let mut messages = Self { bundle, texts: HashMap::new() };
        for (key, attribute) in keys {
            let text = messages.format(&key, attribute.as_deref(), None).expect("a listed message has a text");
            let name = attribute.map_or_else(|| key.clone(), |attribute| format!("{key}.{attribute}"));
            messages.texts.insert(name, text.replace("{$", "{")); // fluent's own way to leave an argument open is `{$name}`
        }
        messages
    }

    /// A message, or an attribute of one; nothing where there is none.
    fn format(&self, key: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        Some(self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }
}

/// A sentence that is not there cannot be said: code and messages are held to the same keys by the tests.
fn no_message(key: &str) -> ! {
    unreachable!("there is no message {key}")
}

impl Lang {
    fn messages(self) -> &'static Messages {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }

    /// A message without arguments. Where it has some they stay open as `{name}`, for a script or a spreadsheet to fill in.
    pub fn text(self, key: &str) -> &'static str {
        self.known_text(key).unwrap_or_else(|| no_message(key))
    }

    /// The same; nothing where there is no such message.
    pub(super) fn known_text(self, key: &str) -> Option<&'static str> {
        self.messages().texts.get(key).map(String::as_str)
    }

    /// The message of one of many codes, as `row-class-data` is that of `data`; nothing where it has none.
    pub(super) fn by_code(self, family: &str, code: &str) -> Option<&'static str> {
        self.known_text(&format!("{family}-{}", code.replace('_', "-")))
    }

    /// The same of codes each of which has its message.
    pub(super) fn word_of(self, family: &str, code: &str) -> &'static str {
        self.by_code(family, code).unwrap_or_else(|| no_message(&format!("{family}-{code}")))
    }

    /// A message with its arguments: what [`said!`] stands for.
    pub(super) fn said(self, key: &str, arguments: &[Argument<'_>]) -> String {
        self.message(key, None, arguments).unwrap_or_else(|| no_message(key))
    }

    /// A message or its attribute with its arguments; nothing where there is none.
    pub(super) fn message(self, key: &str, attribute: Option<&str>, arguments: &[Argument<'_>]) -> Option<String> {
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        self.messages().format(key, attribute, Some(&arguments))
    }
}

/// A message with its arguments, `said!(lang, "key", name, other = value)`, as a `String`.
macro_rules! said {
    ($lang:expr, $key:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $lang.said($key, &[$((stringify!($name), $crate::lang::messages::argument!($name $(, $value)?))),*])
    };
}

/// What is wrong and what to do: a message, its attribute `todo` and, where a sender can do less than the office, `sender`.
macro_rules! words {
    ($lang:expr, $key:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::lang::Words::of(
            $lang,
            $key,
            &[$((stringify!($name), $crate::lang::messages::argument!($name $(, $value)?))),*],
        )
    };
}

macro_rules! argument {
    ($name:ident) => {
        $crate::lang::messages::Said::said(&$name)
    };
    ($name:ident, $value:expr) => {
        $crate::lang::messages::Said::said(&$value)
    };
}

pub(super) use {argument, said, words};

#[cfg(test)]
mod tests;
