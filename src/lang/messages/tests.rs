//! Both languages have the same messages with the same arguments, and the code uses those that there are, all of them, with their arguments.

use super::{FILES, Lang};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Names = BTreeSet<String>;

/// What one message is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Made {
    attributes: Names,
    arguments: Names,
    /// Other messages that are part of it.
    messages: Names,
}

impl Made {
    fn of(message: &Message<&str>) -> Self {
        let mut made = Self::default();
        for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
            made.pattern(pattern);
        }
        made.attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
        made
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    variants.iter().for_each(|variant| self.pattern(&variant.value));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.arguments.extend([id.name.to_owned()]),
            InlineExpression::MessageReference { id, attribute: None } => self.messages.extend([id.name.to_owned()]),
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { .. } => panic!("a choice within braces"),
            },
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|inline| self.inline(inline));
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            other => panic!("{other:?} is not used in this house"),
        }
    }
}

/// Every message of a language, with the arguments of those that are part of it.
fn messages(language: usize) -> BTreeMap<String, Made> {
    let mut all = BTreeMap::new();
    for (name, texts) in FILES {
        let read = parser::parse(texts[language]).unwrap_or_else(|(_, errors)| panic!("{name}.ftl: {errors:?}"));
        for entry in &read.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            assert!(key.starts_with(&format!("{name}-")), "{name}.ftl: {key} does not begin with the name of its file");
            assert!(all.insert(key.to_owned(), Made::of(message)).is_none(), "{name}.ftl: {key} stands there twice");
        }
    }
    let own: BTreeMap<String, Made> = all.clone();
    for made in all.values_mut() {
        let mut parts: Vec<String> = made.messages.iter().cloned().collect();
        while let Some(part) = parts.pop() {
            made.arguments.extend(own[&part].arguments.iter().cloned());
            parts.extend(own[&part].messages.iter().cloned());
        }
    }
    all
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let [vi, en] = [messages(0), messages(1)];
    let keys = |of: &BTreeMap<String, Made>| of.keys().cloned().collect::<Names>();
    let lacking = |some: &Names, other: &Names| some.difference(other).cloned().collect::<Vec<_>>();
    assert_eq!(lacking(&keys(&vi), &keys(&en)), Vec::<String>::new(), "not in English");
    assert_eq!(lacking(&keys(&en), &keys(&vi)), Vec::<String>::new(), "not in Vietnamese");
    for (key, made) in &vi {
        assert_eq!((&made.attributes, &made.arguments), (&en[key].attributes, &en[key].arguments), "{key}");
    }
}

/// What the code of this room says of messages.
#[derive(Default)]
struct Used {
    /// Key and arguments of `said!` and `words!`.
    said: Vec<(String, Names)>,
    /// Keys of `words!`.
    words: Names,
    /// Key and attribute of pairs of labels.
    pairs: Vec<(String, String)>,
    /// Keys without arguments, and how many lines are wanted where it is a list.
    texts: Vec<(String, Option<usize>)>,
    families: Names,
}

fn used() -> Used {
    let mut used = Used::default();
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang");
    let mut files: Vec<_> = fs::read_dir(room).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
        if path.ends_with("messages.rs") || path.ends_with("labels.rs") {
            continue; // they say what the macros are
        }
        let text = fs::read_to_string(path).unwrap();
        for name in ["said!(", "words!("] {
            for call in calls(&text, name) {
                let key = call[1].trim_matches('"').to_owned();
                let names = call[2..].iter().map(|argument| argument.split(" = ").next().unwrap().trim().to_owned());
                if name == "words!(" {
                    used.words.insert(key.clone());
                }
                used.said.push((key, names.collect()));
            }
        }
        used.texts.extend(calls(&text, ".text(").into_iter().map(|call| (call[0].trim_matches('"').to_owned(), None)));
        used.families.extend(
            [".by_code(", ".word_of("]
                .into_iter()
                .flat_map(|name| calls(&text, name))
                .map(|call| format!("{}-", call[0].trim_matches('"'))),
        );
        for block in text.split("labels! {").skip(1) {
            labels(block, &mut used);
        }
    }
    assert!(used.said.len() > 30 && used.texts.len() > 3, "the calls were not found");
    used
}

/// The arguments of each call of `name` in a source.
fn calls(text: &str, name: &str) -> Vec<Vec<String>> {
    text.match_indices(name)
        .filter(|(at, _)| {
            name.starts_with('.') || !text[..*at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
        })
        .map(|(at, _)| {
            let (mut depth, mut quoted, mut escaped) = (0, false, false);
            let mut arguments = vec![String::new()];
            for letter in text[at + name.len()..].chars() {
                match letter {
                    _ if escaped => escaped = false,
                    '\\' if quoted => escaped = true,
                    '"' => quoted = !quoted,
                    _ if quoted => {}
                    ')' if depth == 0 => break,
                    '(' | '[' | '{' => depth += 1,
                    ')' | ']' | '}' => depth -= 1,
                    ',' if depth == 0 => {
                        arguments.push(String::new());
                        continue;
                    }
                    _ => {}
                }
                arguments.last_mut().unwrap().push(letter);
            }
            arguments
                .iter()
                .map(|argument| argument.trim().to_owned())
                .filter(|argument| !argument.is_empty())
                .collect()
        })
        .collect()
}

/// The fields of one `labels!`.
fn labels(block: &str, used: &mut Used) {
    let head = block.lines().find(|line| line.contains("struct ")).expect("labels! without a struct");
    let prefix = head.split('"').nth(1).expect("labels! without a prefix");
    let fields =
        block.lines().skip_while(|line| !line.contains("struct ")).skip(1).take_while(|line| line.trim() != "}");
    for line in fields.map(str::trim).filter(|line| !line.starts_with("//")) {
        let (field, kind) = line.trim_end_matches(',').split_once(": ").expect("a field and its kind");
        let key = format!("{prefix}-{}", field.replace('_', "-"));
        let lines = kind.strip_prefix("[text; ").map(|count| count.trim_end_matches(']').parse().unwrap());
        let attribute = kind.strip_prefix("(text, ").map(|name| name.trim_end_matches(')').to_owned());
        used.pairs.extend(attribute.map(|attribute| (key.clone(), attribute)));
        if !kind.starts_with('{') {
            used.texts.push((key, lines));
        }
    }
}

#[test]
fn the_code_names_messages_that_there_are_with_their_arguments() {
    let used = used();
    let all = messages(0);
    for (key, arguments) in &used.said {
        let made = all.get(key).unwrap_or_else(|| panic!("there is no message {key}"));
        assert_eq!(&made.arguments, arguments, "{key}");
    }
    for (key, lines) in &used.texts {
        assert!(all.contains_key(key), "there is no message {key}");
        for lang in [Lang::Vi, Lang::En] {
            assert_eq!(lang.text(key).lines().count(), lines.unwrap_or(1), "{lang:?} {key}: lines");
        }
    }
}

/// What a message may be said with besides itself: what to do, what a sender can do, and the attributes of help.
const ATTRIBUTES: &[&str] = &["todo", "sender", "value"];

#[test]
fn messages_have_the_attributes_that_the_code_asks_for() {
    let used = used();
    let all = messages(0);
    for (key, attribute) in &used.pairs {
        assert!(all[key].attributes.contains(attribute), "{key}.{attribute}");
    }
    for key in &used.words {
        // Where `doctor` finds a thing good there is nothing to do.
        assert!(all[key].attributes.contains("todo") || key.starts_with("doctor-"), "{key} does not say what to do");
    }
    let asked: BTreeSet<&str> =
        used.pairs.iter().map(|(_, attribute)| attribute.as_str()).chain(ATTRIBUTES.iter().copied()).collect();
    for (key, made) in &all {
        assert!(made.attributes.iter().all(|name| asked.contains(name.as_str())), "{key}: {:?}", made.attributes);
    }
}

#[test]
fn every_message_is_used() {
    let used = used();
    let all = messages(0);
    let named: BTreeSet<&str> =
        used.said.iter().map(|(key, _)| key.as_str()).chain(used.texts.iter().map(|(key, _)| key.as_str())).collect();
    let parts: BTreeSet<&str> = all.values().flat_map(|made| made.messages.iter().map(String::as_str)).collect();
    let of_family = |key: &str| used.families.iter().any(|family| key.starts_with(family.as_str()));
    let idle: Vec<&String> = all
        .keys()
        .filter(|key| !named.contains(key.as_str()) && !parts.contains(key.as_str()) && !of_family(key))
        .collect();
    assert_eq!(idle, Vec::<&String>::new());
}

#[test]
fn arguments_stand_in_their_sentence_and_open_ones_keep_their_name() {
    assert_eq!(super::said!(Lang::Vi, "read-file-too-large", limit = "100 MB"), "Tệp lớn quá mức cho phép (100 MB).");
    assert_eq!(Lang::En.text("read-file-too-large"), "The file is larger than allowed ({limit}).");
}
