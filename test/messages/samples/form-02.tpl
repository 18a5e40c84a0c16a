<!-- a --><!-- b --><!-- c --><!doctype html><html><p>Page</p></html>
