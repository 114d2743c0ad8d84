//! The pieces of a text between which a line may end.

use super::Room;

/// Words by which lines are broken, from the configuration; in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineWords {
    /// Before a name: "ông".
    pub names: Vec<String>,
    /// Before a number: "năm".
    pub numbers: Vec<String>,
    /// Several words that are one: "giai đoạn".
    pub phrases: Vec<String>,
    /// What a line may well begin with: "hợp tác xã".
    pub starts: Vec<String>,
}

/// Anywhere; behind a dash. Nothing before a word that begins a line well.
const ANYWHERE: f64 = 0.04;
const BEHIND_DASH: f64 = 0.02;

/// What is set on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub text: String,
    /// A space stands before it, unless it begins a line.
    pub spaced: bool,
    /// What it costs to begin a line with it, beside raggedness in shares of the line.
    pub cost: f64,
    /// A line must begin with it: the text says so.
    pub forced: bool,
}

/// Words, with those that belong together as one piece: "Ông Nguyễn", "năm 2022", "giai đoạn 2017 - 2022", "12 người".
pub fn pieces(text: &str, words: &LineWords) -> Vec<Piece> {
    let (tokens, forced) = tokens(text);
    let lower: Vec<String> = tokens.iter().map(|token| token.to_lowercase()).collect();
    let bound = inside(&lower, &words.phrases);
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match pieces.last_mut() {
            Some(piece) if !forced.contains(&at) && (bound.contains(&at) || belongs(&lower, at, words)) => {
                piece.text.push(' ');
                piece.text.push_str(token);
            }
            _ => pieces.push(Piece { forced: forced.contains(&at), ..piece(token, at, &lower, words) }),
        }
    }
    pieces
}

/// Every word by itself.
pub fn words(text: &str, words: &LineWords) -> Vec<Piece> {
    let (tokens, forced) = tokens(text);
    let lower: Vec<String> = tokens.iter().map(|token| token.to_lowercase()).collect();
    let word = |(at, token): (usize, &&str)| Piece { forced: forced.contains(&at), ..piece(token, at, &lower, words) };
    tokens.iter().enumerate().map(word).collect()
}

/// The words, and which of them begin a line because the text breaks before them.
fn tokens(text: &str) -> (Vec<&str>, Vec<usize>) {
    let (mut tokens, mut forced) = (Vec::new(), Vec::new());
    for line in text.lines() {
        if !tokens.is_empty() {
            forced.push(tokens.len());
        }
        tokens.extend(line.split_whitespace());
    }
    (tokens, forced)
}

/// Words, those that are longer than a line in parts that are not: ugly, but nothing leaves the page.
pub fn chopped(text: &str, room: Room<'_>) -> Vec<Piece> {
    let chop = |whole: Piece| {
        let mut parts = vec![Piece { text: String::new(), ..whole.clone() }];
        for letter in whole.text.chars() {
            let part = parts.last_mut().expect("a word begins with a part");
            part.text.push(letter);
            if room.face.ink(&part.text, room.smallest).width() > room.width && part.text.chars().count() > 1 {
                part.text.pop();
                parts.push(Piece { text: letter.to_string(), spaced: false, cost: ANYWHERE, forced: false });
            }
        }
        parts
    };
    words(text, room.words).into_iter().flat_map(chop).collect()
}

/// The text of a line.
pub fn joined(pieces: &[Piece]) -> String {
    let mut line = String::new();
    for piece in pieces {
        if piece.spaced && !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&piece.text);
    }
    line
}

fn piece(token: &str, at: usize, lower: &[String], words: &LineWords) -> Piece {
    let behind_dash = at.checked_sub(1).is_some_and(|before| dash(&lower[before]));
    let cost = match words.starts.iter().any(|start| matches(lower, at, start)) {
        true => 0.0,
        false if behind_dash => BEHIND_DASH,
        false => ANYWHERE,
    };
    Piece { text: token.to_owned(), spaced: true, cost, forced: false }
}

/// Whether the words of a phrase stand from there on, but for punctuation behind the last.
fn matches(lower: &[String], at: usize, phrase: &str) -> bool {
    let mut words = phrase.split(' ').enumerate();
    let last = phrase.split(' ').count() - 1;
    words.all(|(by, word)| {
        let found = lower.get(at + by).map_or("", String::as_str);
        found == word || (by == last && found.trim_end_matches([',', '.', ';', ':', '”']) == word)
    })
}

/// The words that no line may begin with, because they stand inside a phrase.
fn inside(lower: &[String], phrases: &[String]) -> Vec<usize> {
    let found = |phrase: &String| {
        let rest = phrase.split(' ').count();
        let at = (0..lower.len()).filter(|at| matches(lower, *at, phrase)).collect::<Vec<_>>();
        at.into_iter().flat_map(move |at| at + 1..at + rest).collect::<Vec<_>>()
    };
    phrases.iter().flat_map(found).collect()
}

fn dash(text: &str) -> bool {
    matches!(text, "-" | "–" | "—")
}

fn number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit()) && !text.contains(char::is_alphabetic)
}

/// Whether a word stays on the line of the one before it.
fn belongs(lower: &[String], at: usize, words: &LineWords) -> bool {
    let before = |by: usize| at.checked_sub(by).map_or("", |at| lower[at].as_str());
    let (word, last) = (lower[at].as_str(), before(1));
    let short = last.chars().count() <= 3 && last.ends_with(|c: char| c.is_ascii_digit());
    words.names.iter().any(|name| name == last)
        || (number(word) && words.numbers.iter().any(|lead| lead == last))
        || dash(word)
        || (dash(last) && number(word) && number(before(2)))
        || (number(last) && short && !number(word))
}
