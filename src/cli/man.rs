//! `thidua man`: manual pages of every command.

use super::{Exit, World, args};
use crate::lang::Lang;
use crate::run;
use std::io;
use std::path::Path;

pub fn man(folder: &Path, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let mut whole = args::command(lang);
    whole.build();
    let named = |name: &str| if name.is_empty() { "thidua".to_owned() } else { format!("thidua-{name}") };
    let parts: Vec<clap::Command> = whole.get_subcommands().cloned().collect();
    let mut pages = vec![(named(""), whole)];
    pages.extend(parts.into_iter().map(|part| (named(part.get_name()), part)));
    for (name, command) in pages {
        let mut text = Vec::new();
        let page = clap_mangen::Man::new(command.name(name.clone())).title(name.to_uppercase());
        page.source(format!("thidua {}", env!("CARGO_PKG_VERSION"))).render(&mut text)?;
        let path = folder.join(format!("{name}.1"));
        if let Err(failure) = run::save(&path, &text) {
            return super::failed(&failure, lang, world);
        }
        writeln!(world.out, "{}", path.display())?;
    }
    Ok(Exit::Done)
}
