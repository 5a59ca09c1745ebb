package app.zhirong.kernel;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer into the request body
 * @param args values for the message text
 */
public record FieldProblem(String pointer, ProblemCode code, List<Object> args) {}
