package org.apache.hadoop.hbase.filter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.hbase.Cell;
import org.apache.hadoop.hbase.CompareOperator;
import org.apache.hadoop.hbase.exceptions.DeserializationException;

public abstract class ByteArrayComparable implements Comparable<byte[]> {
  public ByteArrayComparable(byte[] value);
  public byte[] getValue();
  public abstract byte[] toByteArray();
  public static ByteArrayComparable parseFrom(byte[] pbBytes) throws DeserializationException;
  public int compareTo(byte[] value);
  public abstract int compareTo(byte[] value, int offset, int length);
  public int compareTo(ByteBuffer value, int offset, int length);
}

public abstract class CompareFilter extends FilterBase {
  public CompareFilter(CompareFilter.CompareOp compareOp, ByteArrayComparable comparator);
  public CompareFilter(CompareOperator op, ByteArrayComparable comparator);
  public CompareFilter.CompareOp getOperator();
  public CompareOperator getCompareOperator();
  public ByteArrayComparable getComparator();
  public boolean filterRowKey(Cell cell) throws IOException;
  protected boolean compareRow(CompareFilter.CompareOp compareOp, ByteArrayComparable comparator, Cell cell);
  protected boolean compareRow(CompareOperator op, ByteArrayComparable comparator, Cell cell);
  protected boolean compareFamily(CompareFilter.CompareOp compareOp, ByteArrayComparable comparator, Cell cell);
  protected boolean compareFamily(CompareOperator op, ByteArrayComparable comparator, Cell cell);
  protected boolean compareQualifier(CompareFilter.CompareOp compareOp, ByteArrayComparable comparator, Cell cell);
  protected boolean compareQualifier(CompareOperator op, ByteArrayComparable comparator, Cell cell);
  protected boolean compareValue(CompareFilter.CompareOp compareOp, ByteArrayComparable comparator, Cell cell);
  protected boolean compareValue(CompareOperator op, ByteArrayComparable comparator, Cell cell);
  public static ArrayList<Object> extractArguments(ArrayList<byte[]> filterArguments);

  public enum CompareOp {
    LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, GREATER_OR_EQUAL, GREATER, NO_OP;
  }
}

public abstract class Filter {
  public Filter();
  public abstract void reset() throws IOException;
  public abstract boolean filterRowKey(byte[] buffer, int offset, int length) throws IOException;
  public abstract boolean filterRowKey(Cell firstRowCell) throws IOException;
  public abstract boolean filterAllRemaining() throws IOException;
  public Filter.ReturnCode filterKeyValue(Cell c) throws IOException;
  public Filter.ReturnCode filterCell(Cell c) throws IOException;
  public abstract Cell transformCell(Cell v) throws IOException;
  public abstract void filterRowCells(List<Cell> kvs) throws IOException;
  public abstract boolean hasFilterRow();
  public abstract boolean filterRow() throws IOException;
  public abstract Cell getNextCellHint(Cell currentCell) throws IOException;
  public abstract boolean isFamilyEssential(byte[] name) throws IOException;
  public abstract byte[] toByteArray() throws IOException;
  public static Filter parseFrom(byte[] pbBytes) throws DeserializationException;
  public void setReversed(boolean reversed);
  public boolean isReversed();

  public enum ReturnCode {
    INCLUDE, INCLUDE_AND_NEXT_COL, SKIP, NEXT_COL, NEXT_ROW, SEEK_NEXT_USING_HINT, INCLUDE_AND_SEEK_NEXT_ROW;
  }
}

public abstract class FilterBase extends Filter {
  public FilterBase();
  public void reset() throws IOException;
  public boolean filterRowKey(byte[] buffer, int offset, int length) throws IOException;
  public boolean filterRowKey(Cell cell) throws IOException;
  public boolean filterAllRemaining() throws IOException;
  public Cell transformCell(Cell v) throws IOException;
  public void filterRowCells(List<Cell> ignored) throws IOException;
  public boolean hasFilterRow();
  public boolean filterRow() throws IOException;
  public Cell getNextCellHint(Cell currentCell) throws IOException;
  public boolean isFamilyEssential(byte[] name) throws IOException;
  public static Filter createFilterFromArguments(ArrayList<byte[]> filterArguments);
  public byte[] toByteArray() throws IOException;
}
