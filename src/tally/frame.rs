//! Datasets ⇄ polars frames, and frames as Parquet. With its neighbours the only place that names polars.

use super::TallyError;
use crate::model::{Column, Dataset, Date};
use polars::prelude::{
    Column as FrameColumn, DataFrame, DataType, IntoColumn, IntoSeries, NamedFrom, PolarsError, Series, StringChunked,
};
use polars_io::SerReader;
use polars_io::parquet::read::ParquetReader;
use polars_io::parquet::write::{ParquetCompression, ParquetWriter};
use std::fs::File;
use std::path::Path;

/// A dataset as a frame of the same columns.
pub fn frame(dataset: &Dataset) -> Result<DataFrame, TallyError> {
    let columns = dataset.columns.iter().map(|(name, column)| series(name, column)).collect::<Result<Vec<_>, _>>()?;
    Ok(DataFrame::new(dataset.height(), columns)?)
}

fn series(name: &str, column: &Column) -> Result<FrameColumn, TallyError> {
    let name = name.into();
    let series = match column {
        Column::Text(values) => {
            let texts: StringChunked = values.iter().map(|text| text.as_deref()).collect();
            texts.with_name(name).into_series()
        }
        Column::Int(values) => Series::new(name, values),
        Column::Float(values) => Series::new(name, values),
        Column::Bool(values) => Series::new(name, values),
        Column::Date(values) => {
            let days: Vec<Option<i32>> = values.iter().map(|date| date.map(Date::days_since_1970)).collect();
            Series::new(name, days).cast(&DataType::Date)?
        }
    };
    Ok(series.into_column())
}

/// A dataset as the bytes of a Parquet file: one row group, so that the bytes do not depend on the machine.
pub fn parquet(dataset: &Dataset) -> Result<Vec<u8>, TallyError> {
    let mut frame = frame(dataset)?;
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes)
        .with_compression(ParquetCompression::Snappy)
        .with_row_group_size(Some(dataset.height().max(1)))
        .set_parallel(false)
        .finish(&mut frame)?;
    Ok(bytes)
}

/// The named columns of a Parquet file.
///
/// # Errors
/// Where the file cannot be opened, is no Parquet or lacks a column.
pub fn from_parquet(path: &Path, columns: &[&str]) -> Result<DataFrame, TallyError> {
    let file = File::open(path).map_err(PolarsError::from)?;
    let columns = columns.iter().map(|name| (*name).to_owned()).collect();
    Ok(ParquetReader::new(file).with_columns(Some(columns)).finish()?)
}
