package org.needlepoint.content.domain.atlas;

import java.util.List;

/** A place of the body that one of the traditions knows. Sites and dangers share one namespace of ids. */
public sealed interface Site permits Point, Muscle, Segment {

    String id();

    /** Whose site it is: acu, dn or ims. */
    String system();

    /** The dangers near it, by id. */
    List<String> dangers();

    /** What bears on it, by id. */
    List<String> facts();

    List<String> sources();

    /** Where it stands as a dot. */
    List<Dot> dots();

    /** The figures in which it is drawn as a shape. */
    List<String> shapes();
}
