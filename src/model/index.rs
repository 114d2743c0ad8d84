//! Lists that only an index of their own kind leads into. Such an index is given by the list itself, so one that leads nowhere is a
//! bug and panics: no default stands in for a unit, a person or a row.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// An index of one kind of list.
pub trait Ix: Copy {
    fn new(at: usize) -> Self;
    fn at(self) -> usize;
}

macro_rules! indexes {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl Ix for $name {
            fn new(at: usize) -> Self {
                Self(u32::try_from(at).expect("a list holds fewer than four thousand million entries"))
            }

            fn at(self) -> usize {
                self.0 as usize
            }
        }
    )* };
}

indexes! {
    /// A unit of the register.
    UnitIx,
    /// A person, as far as one unit or all units know it.
    PersonIx,
    /// A mention of a person.
    MentionIx,
    /// A record before it is known what becomes of it.
    DraftIx,
}

/// A list with indexes of its own kind.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexVec<I, T> {
    list: Vec<T>,
    index: PhantomData<I>,
}

impl<I, T> Default for IndexVec<I, T> {
    fn default() -> Self {
        Self { list: Vec::new(), index: PhantomData }
    }
}

impl<I, T> From<Vec<T>> for IndexVec<I, T> {
    fn from(list: Vec<T>) -> Self {
        Self { list, index: PhantomData }
    }
}

impl<I: Ix, T> IndexVec<I, T> {
    /// An empty list with room for so many entries.
    pub fn with_capacity(entries: usize) -> Self {
        Vec::with_capacity(entries).into()
    }

    pub fn push(&mut self, entry: T) -> I {
        self.list.push(entry);
        I::new(self.list.len() - 1)
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.list.iter()
    }

    /// The indexes of all entries, in order.
    pub fn indexes(&self) -> impl Iterator<Item = I> + use<I, T> {
        (0..self.list.len()).map(I::new)
    }

    /// The entries with their indexes, in order.
    pub fn entries(&self) -> impl Iterator<Item = (I, &T)> {
        self.list.iter().enumerate().map(|(at, entry)| (I::new(at), entry))
    }

    pub fn into_entries(self) -> impl Iterator<Item = (I, T)> {
        self.list.into_iter().enumerate().map(|(at, entry)| (I::new(at), entry))
    }

    pub fn as_slice(&self) -> &[T] {
        &self.list
    }

    /// The list without its indexes.
    pub fn into_vec(self) -> Vec<T> {
        self.list
    }

    /// The entries from a number on, to be put into another order before anybody holds an index of them.
    pub fn tail_mut(&mut self, first: usize) -> &mut [T] {
        &mut self.list[first..]
    }
}

impl<I: Ix, T> Index<I> for IndexVec<I, T> {
    type Output = T;

    fn index(&self, at: I) -> &T {
        &self.list[at.at()]
    }
}

impl<I: Ix, T> IndexMut<I> for IndexVec<I, T> {
    fn index_mut(&mut self, at: I) -> &mut T {
        &mut self.list[at.at()]
    }
}
