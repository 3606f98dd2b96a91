package com.mongodb.client.model.geojson;

import java.util.List;

public abstract class CoordinateReferenceSystem {
  public CoordinateReferenceSystem();
  public abstract CoordinateReferenceSystemType getType();
}

public enum CoordinateReferenceSystemType {
  NAME, LINK;
  public String getTypeName();
}

public enum GeoJsonObjectType {
  GEOMETRY_COLLECTION, LINE_STRING, MULTI_LINE_STRING, MULTI_POINT, MULTI_POLYGON, POINT, POLYGON;
  public String getTypeName();
}

public abstract class Geometry {
  protected Geometry();
  protected Geometry(CoordinateReferenceSystem coordinateReferenceSystem);
  public abstract GeoJsonObjectType getType();
  public String toJson();
  public CoordinateReferenceSystem getCoordinateReferenceSystem();
}

public final class Point extends Geometry {
  public Point(Position coordinate);
  public Point(CoordinateReferenceSystem coordinateReferenceSystem, Position coordinate);
  public GeoJsonObjectType getType();
  public Position getCoordinates();
  public Position getPosition();
}

public final class Position {
  public Position(List<Double> values);
  public Position(double first, double second, double... remaining);
  public List<Double> getValues();
}
