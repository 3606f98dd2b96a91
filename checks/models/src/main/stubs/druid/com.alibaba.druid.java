package com.alibaba.druid;

public enum DbType {
  other, jtds, hsql, db2, postgresql, sqlserver, oracle, mysql, mariadb, derby, hive, h2, dm, kingbase, gbase, oceanbase, informix, odps, teradata, phoenix, edb, kylin, sqlite, ads, presto, elastic_search, hbase, drds, clickhouse, blink, antspark, spark, oceanbase_oracle, polardb, ali_oracle, mock, sybase, highgo, greenplum, gaussdb, trino, oscar, tidb, tydb, starrocks, goldendb, snowflake, redshift, hologres, bigquery, impala, doris, lealone, athena, polardbx, supersql, databricks, adb_mysql, polardb2, synapse, ingres, cloudscape, timesten, as400, sapdb, kdb, log4jdbc, xugu, firebirdsql, JSQLConnect, JTurbo, interbase, pointbase, edbc, mimer, taosdata, sundb;
}
