"""Names in TensorFlow's graphs: types of numbers, and operations that do more than compute."""

from __future__ import annotations

# By their number in tensorflow/core/framework/types.proto.
_dtype_names = (
    " float32 float64 int32 uint8 int16 int8 string complex64 int64 bool qint8 quint8 qint32 bfloat16 qint16 "
    "quint16 uint16 complex128 float16 resource variant uint32 uint64 float8_e5m2 float8_e4m3fn "
    "float8_e4m3fnuz float8_e4m3b11fnuz float8_e5m2fnuz int4 uint4 int2 uint2"
)
_dtypes = _dtype_names.split(" ")

_python = "EagerPyFunc PyFunc PyFuncStateless"
_files = """
    AsciiFileReader CacheDataset CacheDatasetV2 CreateSummaryDbWriter CreateSummaryFileWriter DebugIdentity
    DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary DebugNumericSummaryV2 DistributedSave
    FixedLengthRecordDataset FixedLengthRecordDatasetV2 FixedLengthRecordReader FixedLengthRecordReaderV2
    LMDBDataset LMDBReader LoadDataset MatchingFiles MatchingFilesDataset ReadFile SaveDataset SaveDatasetV2
    SSTableDataset SnapshotDataset SnapshotDatasetV2 SqlDataset TextLineDataset TextLineReader
    TextLineReaderV2
    TFRecordDataset TFRecordDatasetV2 TFRecordReader TFRecordReaderV2 WholeFileReader WholeFileReaderV2
    WriteFile WriteGraphSummary WriteRawProtoSummary
"""
_network = """
    DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RemoteCall Rpc TryRpc
"""

python_operations = frozenset(_python.split())
"""Operations that call Python functions."""

file_operations = frozenset(_files.split())
"""Operations that read or write files which the graph names."""

network_operations = frozenset(_network.split())
"""Operations that talk to other computers."""


def dtype_name(number: int) -> str:
    """The name of a type of numbers; "" for one that is not known."""
    number = number - 100 if 100 < number < 200 else number  # references to variables
    return _dtypes[number] if 0 <= number < len(_dtypes) else ""
