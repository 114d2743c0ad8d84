//! Labels: the short texts that stand around a table, on a page or in a workbook, gathered in a struct for each.

/// A struct of labels, and where they come from: `title: text` of `labels!(struct X("paper") …)` is the message `paper-title`.
///
/// Kinds of fields: `text`, a message; `(text, measure)`, a message and its attribute of that name; `[text; 5]`, the lines of a message; `{X}`,
/// another struct of labels. Each struct knows its language (`lang`), for the methods beside it that take arguments.
macro_rules! labels {
    ($(#[$about:meta])* pub struct $name:ident($prefix:literal) { $($(#[$doc:meta])* $field:ident: $kind:tt),* $(,)? }) => {
        $(#[$about])*
        pub struct $name {
            pub lang: $crate::lang::Lang,
            $($(#[$doc])* pub $field: $crate::lang::labels::kind!($kind),)*
        }

        impl $name {
            pub(in crate::lang) fn load(lang: $crate::lang::Lang) -> Self {
                Self { lang, $($field: $crate::lang::labels::value!(lang, concat!($prefix, "-", stringify!($field)), $kind),)* }
            }

            /// The labels in a language, read once.
            #[allow(dead_code, reason = "labels within labels are reached through those")]
            pub(in crate::lang) fn of(lang: $crate::lang::Lang) -> &'static Self {
                static BOTH: std::sync::LazyLock<[$name; 2]> =
                    std::sync::LazyLock::new(|| [$crate::lang::Lang::Vi, $crate::lang::Lang::En].map($name::load));
                match lang {
                    $crate::lang::Lang::Vi => &BOTH[0],
                    $crate::lang::Lang::En => &BOTH[1],
                }
            }
        }
    };
}

macro_rules! kind {
    (text) => { &'static str };
    ((text, $attribute:ident)) => { (&'static str, &'static str) };
    ([text; $count:literal]) => { [&'static str; $count] };
    ({$labels:ty}) => { $labels };
}

macro_rules! value {
    ($lang:ident, $key:expr, text) => {
        $crate::lang::labels::text($lang, $key)
    };
    ($lang:ident, $key:expr, (text, $attribute:ident)) => {
        (
            $crate::lang::labels::text($lang, $key),
            $crate::lang::labels::text($lang, concat!($key, ".", stringify!($attribute))),
        )
    };
    ($lang:ident, $key:expr, [text; $count:literal]) => {
        $crate::lang::labels::lines($lang, $key)
    };
    ($lang:ident, $key:expr, {$labels:ty}) => {
        <$labels>::load($lang)
    };
}

pub(super) use {kind, labels, value};

use super::Lang;

/// The message of a field: names of fields have `_` where keys have `-`.
pub(super) fn text(lang: Lang, key: &str) -> &'static str {
    lang.text(&key.replace('_', "-"))
}

/// The lines of a message, one for each place.
pub(super) fn lines<const N: usize>(lang: Lang, key: &str) -> [&'static str; N] {
    let lines: Vec<&str> = text(lang, key).lines().collect();
    lines.try_into().expect("a message of several lines has one for each place")
}
