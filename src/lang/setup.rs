//! What `thidua init` asks, says and writes.

use super::{Lang, Words, labels, said, words};

/// What the configuration of an office says, each value as TOML.
pub struct SetupText<'a> {
    pub province: &'a str,
    pub alliance: &'a str,
    pub office: &'a str,
    pub input: &'a str,
    /// Place of the decision and of the signature on certificates.
    pub place: &'a str,
    /// Of a phase that the built-in configuration does not have: its id, first and last year.
    pub phase: Option<(&'a str, i32, i32)>,
    /// Code and name of the movements that are called after the province.
    pub movements: &'a [(String, String)],
}

labels! {
    /// The words of the questions.
    pub struct SetupLabels("setup") {
        province: text,
        phase: text,
        alliance: text,
        office: text,
        input: text,
        /// What an answer must look like.
        again_phase: text,
        again_line: text,
    }
}

impl SetupLabels {
    /// Where it is set up.
    pub fn opening(&self, folder: &str) -> String {
        said!(self.lang, "setup-opening", folder)
    }

    pub fn wrote(&self, path: &str) -> String {
        said!(self.lang, "setup-wrote", path)
    }

    pub fn folder(&self, path: &str) -> String {
        said!(self.lang, "setup-folder", path)
    }

    pub fn templates(&self, path: &str, count: usize) -> String {
        said!(self.lang, "setup-templates", path, count)
    }

    /// What to do next; the working folder need not be entered where it is this one.
    pub fn next(&self, folder: &str, input: &str) -> String {
        match folder {
            "." => said!(self.lang, "setup-next-here", input),
            _ => said!(self.lang, "setup-next", folder, input),
        }
    }
}

impl Lang {
    pub fn setup(self) -> &'static SetupLabels {
        SetupLabels::of(self)
    }

    /// Set up before: nothing is overwritten.
    pub fn already_set_up(self, path: &str) -> Words {
        words!(self, "setup-already", path)
    }

    /// `thidua.toml` with its comments.
    pub fn configuration_text(self, text: &SetupText<'_>) -> String {
        let mut lines = vec![
            format!("# {}", self.text("setup-comment-notes")),
            format!("# {}", self.text("setup-comment-whole")),
            String::new(),
            "[programme]".to_owned(),
            format!("province = {} # {}", text.province, self.text("setup-comment-province")),
            format!("alliance = {} # {}", text.alliance, self.text("setup-comment-offices")),
            format!("office = {}", text.office),
            format!("# documents = \"vi\" # {}", self.text("setup-comment-documents")),
            String::new(),
            "[folders]".to_owned(),
            format!("input = {} # {}", text.input, self.text("setup-comment-input")),
            String::new(),
            "[certificates]".to_owned(),
            format!("place = {} # {}", text.place, self.text("setup-comment-place")),
            format!("# emblem = \"quoc-huy.png\" # {}", self.text("setup-comment-emblem")),
            String::new(),
            format!("# {}", self.text("setup-comment-phases")),
        ];
        match text.phase {
            Some((id, from, to)) => {
                lines.push(format!("[phase.{id}]\nname = \"Giai đoạn {from} - {to}\"\nfrom = {from}\nto = {to}"));
            }
            None => lines
                .push("# [phase.2027-2032]\n# name = \"Giai đoạn 2027 - 2032\"\n# from = 2027\n# to = 2032".to_owned()),
        }
        if !text.movements.is_empty() {
            lines.push(format!("\n# {}", self.text("setup-comment-movements")));
        }
        for (code, name) in text.movements {
            lines.push(format!("[movement.{code}]\nname = {name}\n"));
        }
        lines.push(format!("\n# {}\n# [rule.R14]\n# on = false", self.text("setup-comment-rules")));
        lines.join("\n") + "\n"
    }
}
