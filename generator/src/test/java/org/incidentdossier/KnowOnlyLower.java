package org.incidentdossier;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// Of a list of packages, a class may depend on its own and on those before it.
final class KnowOnlyLower extends ArchCondition<JavaClass> {
    private final List<String> packages;

    KnowOnlyLower(List<String> packages) {
        super("know only packages that come before theirs in %s", packages);
        this.packages = packages;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        var level = level(item);
        for (var dependency : item.getDirectDependenciesFromSelf()) {
            var allowed = level(dependency.getTargetClass()) <= level;
            events.add(new SimpleConditionEvent(dependency, allowed, dependency.getDescription()));
        }
    }

    // Anything outside the list is a library, which may be known by all.
    private int level(JavaClass type) {
        for (var i = 0; i < packages.size(); i++) {
            if ((type.getPackageName() + ".").startsWith("org.incidentdossier." + packages.get(i) + ".")) {
                return i;
            }
        }
        return -1;
    }
}
