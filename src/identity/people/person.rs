//! A person as one home knows it: what all its mentions say together, and its id.

use super::Mentions;
use super::evidence::{Evidence, Evidences};
use super::mention::Granted;
use crate::model::Birth;
use crate::model::index::MentionIx;
use crate::model::{RecipientKind, TableId, Text};
use std::collections::BTreeSet;

/// One person, or mentions that are surely of one.
#[derive(Clone, Debug)]
pub(super) struct Person<'r> {
    pub kind: RecipientKind,
    pub home: &'r str,
    pub key: &'r str,
    pub bare: &'r str,
    pub births: Vec<Birth>,
    pub numbers: Vec<&'r str>,
    awards: Vec<&'r Granted>,
    /// Those of the awards that a list names.
    pub listed: Vec<&'r Granted>,
    posts: Vec<&'r str>,
    has_unit: bool,
    lists: Vec<TableId>,
    pub mentions: Vec<MentionIx>,
    /// The mention that says most, which is shown to whoever is asked.
    pub shown_by: MentionIx,
    /// Its place among the people of its home and name.
    pub rank: usize,
    pub id: Text,
}

impl<'r> Person<'r> {
    /// The person of mentions that have one name, at least one.
    pub fn of(mentions: &'r Mentions<'_>, group: &[MentionIx]) -> Self {
        let first = *group.first().expect("a person is made of a mention");
        let said = &mentions[first];
        let mut person = Self {
            kind: said.kind,
            home: &said.home,
            key: &said.key,
            bare: &said.bare,
            births: Vec::new(),
            numbers: Vec::new(),
            awards: Vec::new(),
            listed: Vec::new(),
            posts: Vec::new(),
            has_unit: said.has_unit,
            lists: Vec::new(),
            mentions: Vec::new(),
            shown_by: first,
            rank: 0,
            id: Text::default(),
        };
        person.join(mentions, group);
        person
    }

    /// Takes mentions in, whatever their order.
    pub fn join(&mut self, mentions: &'r Mentions<'_>, group: &[MentionIx]) {
        let said = || group.iter().map(|at| &mentions[*at]);
        self.births.extend(said().filter_map(|said| said.birth));
        self.numbers.extend(said().filter_map(|said| said.id_number.as_deref()));
        self.awards.extend(said().flat_map(|said| &said.awards));
        self.posts.extend(said().filter_map(|said| said.post.as_deref()));
        self.lists.extend(said().filter_map(|said| said.list));
        self.listed.extend(said().filter(|said| said.list.is_some()).flat_map(|said| &said.awards));
        in_order(&mut self.listed);
        in_order(&mut self.lists);
        in_order(&mut self.births);
        in_order(&mut self.numbers);
        in_order(&mut self.awards);
        in_order(&mut self.posts);
        // A year says nothing beside a day of it.
        let days: BTreeSet<i32> = self.births.iter().filter(|birth| birth.day.is_some()).map(|one| one.year).collect();
        self.births.retain(|birth| birth.day.is_some() || !days.contains(&birth.year));
        self.mentions.extend(group);
        let key = self.key;
        let telling = |at: &MentionIx| {
            let said = &mentions[*at];
            let no_day = said.birth.is_none_or(|birth| birth.day.is_none());
            let most = (said.key != key, said.id_number.is_none(), said.birth.is_none(), no_day);
            // Of those that say as much, one that does not depend on their order.
            let content = (&said.row, &said.name, said.birth, &said.id_number, &said.post, &said.awards);
            (most, content, *at)
        };
        let others = group.iter().copied().filter(|at| *at != self.shown_by);
        let shown = others.chain([self.shown_by]).min_by(|a, b| telling(a).cmp(&telling(b)));
        self.shown_by = shown.expect("there is at least the one shown so far");
    }

    /// The birth that it is called by: of several, which only an identity number holds together, the first.
    pub fn birth(&self) -> Option<Birth> {
        self.births.first().copied()
    }

    /// Name, and year of birth where it is known.
    pub fn shown_name(&self, mentions: &Mentions<'_>) -> String {
        let name = &mentions[self.shown_by].name;
        match self.birth() {
            Some(birth) => format!("{name} ({})", birth.year),
            None => name.to_string(),
        }
    }

    /// Name, home and what tells several of them apart. A code of a unit may hold the sign between home and number: it is
    /// doubled there, so that no two people have one id.
    pub fn id_of(&self, apart: Option<String>) -> Text {
        let home = self.home.replace('#', "##");
        match apart {
            Some(apart) => format!("{}@{home}#{apart}", self.key).into(),
            None => format!("{}@{home}", self.key).into(),
        }
    }

    pub fn is_at_home_with(&self, other: &Self) -> bool {
        (self.kind, self.home) == (other.kind, other.home)
    }

    /// All that speaks for and against two being one, whose names are equal at least without marks, or nearly so.
    pub fn compare(&self, other: &Self) -> Evidences {
        let at_home = self.is_at_home_with(other);
        let name = match () {
            () if self.key == other.key => Evidence::SameName,
            () if self.bare == other.bare && (self.is_bare() || other.is_bare()) => Evidence::SameBareName,
            () => Evidence::NearName,
        };
        let in_two_lists = self.is_in_other_lists_than(other);
        let home = match at_home {
            true => Evidence::SameHome,
            false if in_two_lists && !(self.has_unit && other.has_unit) => Evidence::NoHome,
            false => Evidence::OtherHome,
        };
        let known = !self.numbers.is_empty() && !other.numbers.is_empty();
        let number = if share(&self.numbers, &other.numbers) { Evidence::SameNumber } else { Evidence::OtherNumber };
        let award = match in_two_lists {
            true => Some(Evidence::SameDecision),
            false => (at_home && share(&self.awards, &other.awards)).then_some(Evidence::SameAward),
        };
        let post = (at_home && share(&self.posts, &other.posts)).then_some(Evidence::SamePost);
        let birth = births(&self.births, &other.births);
        let all = [Some(name), Some(home), known.then_some(number), birth, award, post];
        Evidences::default().with(all.into_iter().flatten())
    }

    /// Whether the name is written without marks.
    fn is_bare(&self) -> bool {
        self.key == self.bare
    }

    /// Whether lists name both for one award, and none both together.
    pub fn is_in_other_lists_than(&self, other: &Self) -> bool {
        share(&self.listed, &other.listed) && !share(&self.lists, &other.lists)
    }

    /// What its mentions have in common that made them one group; nothing where there is one only.
    pub fn holds_together(&self) -> Evidences {
        let mut all = Vec::new();
        if self.mentions.len() > 1 {
            all.extend([Evidence::SameName, Evidence::SameHome]);
            match self.numbers.is_empty() {
                true => all.extend(births(&self.births, &self.births)),
                false => all.push(Evidence::SameNumber),
            }
        }
        Evidences::default().with(all)
    }
}

fn in_order<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
}

/// Whether two sorted lists have something in common.
fn share<T: Ord>(a: &[T], b: &[T]) -> bool {
    let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
    few.iter().any(|one| many.binary_search(one).is_ok())
}

/// The best that two sorted lists of births say of each other.
fn births(a: &[Birth], b: &[Birth]) -> Option<Evidence> {
    let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let one = |birth: &Birth| {
        let of_year = &many[many.partition_point(|other| other.year < birth.year)..];
        match of_year.first().filter(|other| other.year == birth.year) {
            None => Evidence::OtherBirthYear,
            Some(_) if birth.day.is_some() && many.binary_search(birth).is_ok() => Evidence::SameBirthDay,
            // A year without a day stands before its days.
            Some(other) if birth.day.is_none() || other.day.is_none() => Evidence::SameBirthYear,
            Some(_) => Evidence::OtherBirthDay,
        }
    };
    if many.is_empty() { None } else { few.iter().map(one).max_by_key(|evidence| evidence.weight()) }
}

/// Gives people who are all of one name and home their ids, one that tells them apart where they are several, and their places, which
/// count on from `first`.
pub(super) fn name_them(same: &mut [Person<'_>], first: usize) {
    if let [alone] = same {
        (alone.id, alone.rank) = (alone.id_of(None), first);
        return;
    }
    let mut order: Vec<usize> = (0..same.len()).collect();
    order.sort_by(|a, b| {
        let by = |at: usize| (same[at].birth(), &same[at].numbers);
        by(*a).cmp(&by(*b))
    });
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (at, one) in order.into_iter().enumerate() {
        let person = &same[one];
        let year = person.birth().map(|birth| birth.year.to_string());
        let apart = year.filter(|year| !taken.contains(year)).unwrap_or_else(|| (at + 1).to_string());
        let id = person.id_of(Some(apart.clone()));
        same[one].id = id;
        same[one].rank = first + at;
        taken.insert(apart);
    }
}
